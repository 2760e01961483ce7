import { controlName } from '../core/reader-wish.ts';

type Focusable = HTMLElement | SVGElement;

/** What had the focus, and what stood around it then: a thing that is gone knows neither. */
interface Held {
  readonly element: Focusable;
  readonly panel: string | undefined;
  readonly around: readonly Element[];
}

const CONTROLS = 'a[href], button, input, select, summary, [tabindex]';

function isFocusable(element: unknown): element is Focusable {
  return element instanceof HTMLElement || element instanceof SVGElement;
}

function ancestors(element: Element): readonly Element[] {
  const { parentElement } = element;
  return parentElement === null ? [] : [parentElement, ...ancestors(parentElement)];
}

/** The control that has taken the place of another: of its name, within what stood nearest around it and still stands. */
function successor({ element, around }: Held): Focusable | undefined {
  const name = controlName(element);
  const home = around.find((one) => one.isConnected);
  if (name === '' || home === undefined || home === document.body) return undefined;
  return [...home.querySelectorAll<Focusable>(CONTROLS)].find((one) => controlName(one) === name);
}

/** Where the focus goes when what had it is gone: to the same claim elsewhere, to the control that took its place, to the chart it stood in, else to the page's own words. */
function nextTo(held: Held): Focusable | null {
  const { panel } = held;
  const { claim } = held.element.dataset;
  const find = (selector: string): Focusable | null => document.querySelector<Focusable>(selector);
  const same = claim === undefined ? null : find(`[data-claim="${CSS.escape(claim)}"]`);
  const chart = panel === undefined ? null : find(`[data-panel="${CSS.escape(panel)}"]`);
  return same ?? successor(held) ?? chart ?? find('#main');
}

/**
 * Looks after the focus: a choice, Back or a change of size may take away what has it, and a reader by keys would begin
 * at the top of the page. Whoever opens or closes something comes first; this is for what nobody looked after. Ends with
 * the function that it returns.
 */
export function keepFocus(root: Node): () => void {
  let last: Held | null = null;
  const onFocus = ({ target }: Event): void => {
    if (isFocusable(target)) last = { element: target, panel: target.closest<HTMLElement>('[data-panel]')?.dataset['panel'], around: ancestors(target) };
  };
  const look = (): void => {
    if (last === null || last.element.isConnected || document.activeElement !== document.body) return;
    const next = nextTo(last);
    last = null;
    next?.focus({ preventScroll: true });
  };
  const changes = new MutationObserver(() => {
    // After effects, which lead the focus back to what opened the evidence that is gone.
    if (last !== null && !last.element.isConnected) requestAnimationFrame(() => setTimeout(look, 0));
  });
  document.addEventListener('focusin', onFocus);
  changes.observe(root, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', onFocus);
    changes.disconnect();
  };
}
