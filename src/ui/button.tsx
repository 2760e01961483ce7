import type { ReactNode, Ref } from 'react';

interface ButtonProps {
  /** Solid for the one thing to do; line for what else can be done. */
  readonly look: 'solid' | 'line';
  readonly onClick: () => void;
  /** Whether what the button opens is open; absent where it opens nothing. */
  readonly expanded?: boolean;
  /** The whole name, where the visible words are only a part of it. */
  readonly label?: string;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

const LOOKS = {
  solid: 'border-ink bg-ink font-semibold text-paper forced-colors:bg-[ButtonFace] forced-colors:text-[ButtonText]',
  line: 'border-rule-strong bg-paper text-ink hover:bg-paper-3',
} as const;

/** 36 px with a mouse, 44 px on touch widths. */
export function Button({ look, onClick, expanded, label, ref, children }: ButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      aria-expanded={expanded}
      aria-label={label}
      onClick={onClick}
      className={`inline-flex min-h-9 items-center gap-1.5 rounded-control border px-2.5 text-s max-desktop:min-h-11 ${LOOKS[look]}`}
    >
      {children}
    </button>
  );
}
