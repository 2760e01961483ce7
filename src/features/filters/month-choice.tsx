import { type ReactNode, useId, useState } from 'react';
import { readMonth } from '../../domain/read-month.ts';
import type { MonthNumber, MonthRange } from '../../domain/time-period.ts';
import { dateFormats } from '../../i18n/format/date-formats.ts';
import { formatRange, formatShortMonth } from '../../i18n/format/format-period.ts';
import { useWords } from '../../i18n/words.ts';
import { MonthField } from './month-field.tsx';

interface MonthChoiceProps {
  readonly label: string;
  readonly month: MonthNumber | null;
  /** The months that have figures. */
  readonly extent: MonthRange;
  readonly onMonth: (month: MonthNumber) => void;
  /** What stands beside the field. */
  readonly children?: ReactNode;
}

/** One month, typed, with its label; what cannot be read stays in the field, with a sentence that says what to write. */
export function MonthChoice({ label, month, extent, onMonth, children }: MonthChoiceProps) {
  const { filters, language } = useWords();
  const id = useId();
  const written = month === null ? '' : formatShortMonth(month, language);
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<'unreadable' | 'outside' | null>(null);
  const commit = (): void => {
    if (draft === null || draft.trim() === '' || draft === written) return;
    const names = Array.from({ length: 12 }, (_, index) => dateFormats(language).monthName(index));
    const read = readMonth(draft, names);
    const outside = read !== undefined && (read < extent.from || read > extent.to);
    setProblem(read === undefined ? 'unreadable' : outside ? 'outside' : null);
    if (read === undefined || outside) return;
    setDraft(null);
    onMonth(read);
  };
  const revert = (): void => {
    setDraft(null);
    setProblem(null);
  };
  const said = { unreadable: filters.monthProblems.unreadable, outside: filters.monthProblems.outside(formatRange(extent, language)) };
  return (
    <div className="px-3.5 py-1.5 text-s">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span aria-hidden="true">{label}</span>
        <span className="w-[110px]">
          <MonthField
            label={label}
            value={draft ?? written}
            invalid={problem !== null}
            describedBy={`${id}-words`}
            onDraft={setDraft}
            onCommit={commit}
            onRevert={revert}
          />
        </span>
        {children}
      </div>
      <p id={`${id}-words`} className={problem === null ? 'pt-0.5 text-xs text-ink-2' : 'mt-1 border-l-3 border-ink bg-paper-2 px-2 py-1'}>
        {problem === null ? filters.monthHint : said[problem]}
      </p>
    </div>
  );
}
