import type { ReactNode } from 'react';

interface TextButtonProps {
  readonly onClick: () => void;
  /** Nothing to do now: it stays focusable, so that the focus is never lost. */
  readonly idle?: boolean;
  /** What it is called where the words alone say too little; begins with them. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A quiet action, as an underlined word: 24 px with a mouse, 44 px on touch widths. */
export function TextButton({ onClick, idle = false, label, children }: TextButtonProps) {
  return (
    <button
      type="button"
      aria-disabled={idle}
      aria-label={label}
      onClick={idle ? undefined : onClick}
      className="min-h-6 min-w-6 text-s whitespace-nowrap underline decoration-rule-strong underline-offset-2 hover:decoration-ink aria-disabled:cursor-default aria-disabled:text-ink-3 aria-disabled:no-underline max-desktop:min-h-11 max-desktop:min-w-11"
    >
      {children}
    </button>
  );
}
