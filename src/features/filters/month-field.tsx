import type { KeyboardEvent } from 'react';

interface MonthFieldProps {
  readonly label: string;
  readonly value: string;
  readonly invalid: boolean;
  /** Id of the sentence that says what is wrong, or how to write a month. */
  readonly describedBy: string;
  readonly onDraft: (text: string) => void;
  readonly onCommit: () => void;
  readonly onRevert: () => void;
}

/** A month, typed. Enter or leaving the field takes it, Escape brings back what stood there. */
export function MonthField({ label, value, invalid, describedBy, onDraft, onCommit, onRevert }: MonthFieldProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') onCommit();
    if (event.key === 'Escape' && invalid) {
      event.stopPropagation();
      onRevert();
    }
  };
  return (
    <input
      type="text"
      inputMode="text"
      autoComplete="off"
      spellCheck={false}
      aria-label={label}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      value={value}
      onChange={(event) => onDraft(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={onCommit}
      onKeyDown={onKeyDown}
      className="h-7 w-[78px] [&:lang(zh)]:w-[94px] rounded-control border border-rule-strong bg-paper px-2 text-s aria-invalid:border-2 aria-invalid:border-ink max-desktop:h-11 max-desktop:w-full max-desktop:text-m"
    />
  );
}
