import { type RefObject, useEffect, useRef } from 'react';

type Focusable = HTMLElement | SVGElement;

function focused(): Focusable | null {
  const active = document.activeElement;
  if (active === document.body) return null;
  return active instanceof HTMLElement || active instanceof SVGElement ? active : null;
}

/** What opened the evidence; a chart may have drawn its mark anew since, so it is also known by its claim. */
interface Opener {
  readonly element: Focusable;
  readonly claim: string | undefined;
}

function returnTo({ element, claim }: Opener): void {
  if (element.isConnected) element.focus({ preventScroll: true });
  if (focused() !== null || claim === undefined) return;
  document.querySelector<Focusable>(`[data-claim="${CSS.escape(claim)}"]`)?.focus({ preventScroll: true });
}

/**
 * Moves the focus to the heading when evidence opens or changes, and back to what opened it when it closes.
 * A page that is opened with evidence in its link keeps the focus where it was, and so does one without `takesFocus`.
 */
export function useFocusReturn(
  panel: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  target: string,
  takesFocus: boolean,
): void {
  const opener = useRef<Opener | null>(null);
  const last = useRef<string | null>(null);

  useEffect(() => {
    // Whether it may take the focus is asked once, when it opens.
    if (last.current === target) return;
    const changed = last.current !== null && last.current !== target;
    last.current = target;
    if (!takesFocus) return;
    if (changed) heading.current?.scrollIntoView({ block: 'nearest' });
    const active = focused();
    if (active === null && !changed) return;
    if (active !== null && panel.current?.contains(active) === true) return;
    if (active !== null) opener.current = { element: active, claim: active.dataset['claim'] };
    heading.current?.focus({ preventScroll: true });
  }, [panel, heading, target, takesFocus]);

  useEffect(
    () => () => {
      if (focused() === null && opener.current !== null) returnTo(opener.current);
    },
    [],
  );
}
