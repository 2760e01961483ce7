import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Icon } from './icons.tsx';

interface PopoverProps {
  /** What is set: `Topics`. */
  readonly name: string;
  /** What it is set to, always in words: `all`. */
  readonly value: string;
  /** A quiet word on an underline, or a chip for fingers. */
  readonly look: 'line' | 'chip';
  /** Whether what is set must not be overlooked: solid ink. */
  readonly strong?: boolean;
  /** Which edge of the button a narrow panel keeps to. */
  readonly align?: 'start' | 'end';
  readonly children: ReactNode;
}

const BUTTONS = {
  line: 'h-7 gap-[5px] border-b border-rule-strong hover:border-ink',
  chip: 'h-11 gap-1.5 rounded-chip border border-rule-strong px-3.5 aria-expanded:border-ink',
} as const;
const STRONG = {
  line: 'h-7 gap-[5px] rounded-control bg-ink px-2 text-paper forced-colors:border',
  chip: 'h-11 gap-1.5 rounded-chip border border-ink bg-ink px-3.5 text-paper',
} as const;

/** Under its button; on a phone as wide as the nearest positioned ancestor, and under all of it. */
const PANEL =
  'absolute inset-x-0 top-full z-20 max-h-[min(560px,72dvh)] overflow-y-auto border border-t-3 border-rule-strong border-t-ink bg-paper tablet:mt-2 tablet:w-[350px]';
const EDGES = { start: 'tablet:right-auto', end: 'tablet:left-auto' } as const;

/**
 * Closes what is open when the reader presses Escape, points elsewhere or moves the focus on.
 * Escape gives the focus back to the button.
 */
function useDismissal(open: boolean, close: () => void) {
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const isOutside = (target: EventTarget | null) => target instanceof Node && root.current?.contains(target) !== true;
    const onPoint = (event: Event) => {
      if (isOutside(event.target)) close();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
      button.current?.focus();
    };
    document.addEventListener('pointerdown', onPoint);
    document.addEventListener('focusin', onPoint);
    document.addEventListener('keydown', onKey, true);
    return () => {
      document.removeEventListener('pointerdown', onPoint);
      document.removeEventListener('focusin', onPoint);
      document.removeEventListener('keydown', onKey, true);
    };
  }, [open, close]);
  return { root, button };
}

/** "name **value**" that opens a panel of controls. Not modal: the page stays as it is, and Tab walks through. */
export function Popover({ name, value, look, strong = false, align = 'start', children }: PopoverProps) {
  const [open, setOpen] = useState(false);
  const [close] = useState(() => () => setOpen(false));
  const { root, button } = useDismissal(open, close);
  const id = useId();
  return (
    <div ref={root} className="tablet:relative">
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        className={`inline-flex items-center text-s whitespace-nowrap ${strong ? STRONG[look] : BUTTONS[look]}`}
      >
        <span className={strong ? '' : 'text-ink-3'}>{name}</span>
        <span className={look === 'chip' || strong ? 'font-semibold' : 'font-normal'}>{value}</span>
        <Icon name={open ? 'chevron-up' : 'chevron-down'} size={12} />
      </button>
      {open && (
        <div id={id} role="group" aria-label={name} className={`${PANEL} ${EDGES[align]}`}>
          {children}
        </div>
      )}
    </div>
  );
}
