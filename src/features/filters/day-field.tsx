import { type KeyboardEvent, useId, useState } from 'react';
import type { DayNumber } from '../../domain/time-period.ts';
import { dateFormats } from '../../i18n/format/date-formats.ts';
import { formatDay } from '../../i18n/format/format-period.ts';
import { useWords, type Words } from '../../i18n/words.ts';
import { Button } from '../../ui/button.tsx';
import { type DayProblem, judgeDay } from './judge-day.ts';

interface DayFieldProps {
  readonly known: DayNumber | null;
  /** The day of the data: of later days nothing is known. */
  readonly last: DayNumber | undefined;
  readonly onDay: (day: DayNumber) => void;
}

function sentence(problem: DayProblem | null, { filters, language }: Words): string {
  const { known } = filters;
  switch (problem?.kind) {
    case undefined:
      return known.dayHint;
    case 'unreadable':
      return known.problems.unreadable;
    case 'ambiguous':
      return known.problems.ambiguous(formatDay(problem.days[0], language), formatDay(problem.days[1], language));
    case 'later':
      return known.problems.later(formatDay(problem.last, language));
  }
}

/** A day, typed. What cannot be read stays in the field, with a sentence that says what to write. */
export function DayField({ known, last, onDay }: DayFieldProps) {
  const words = useWords();
  const { filters, language } = words;
  const [draft, setDraft] = useState(known === null ? '' : formatDay(known, language));
  const [problem, setProblem] = useState<DayProblem | null>(null);
  const id = useId();
  const commit = () => {
    if (draft.trim() === '') return;
    const names = Array.from({ length: 12 }, (_, month) => dateFormats(language).monthName(month));
    const judged = judgeDay(draft, names, last);
    setProblem(judged.kind === 'day' ? null : judged);
    if (judged.kind === 'day') onDay(judged.day);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') commit();
  };
  return (
    <div className="px-3.5">
      <label htmlFor={`${id}-day`} className="block pb-1 text-s">
        {filters.known.dayLabel}
      </label>
      <div className="flex gap-2">
        <input
          id={`${id}-day`}
          type="text"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-words`}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={onKeyDown}
          className="h-9 min-w-0 flex-auto rounded-control border border-rule-strong bg-paper px-2 text-s aria-invalid:border-2 aria-invalid:border-ink max-desktop:h-11 max-desktop:text-m"
        />
        <Button look="line" onClick={commit}>
          {filters.known.show}
        </Button>
      </div>
      <p id={`${id}-words`} className={problem === null ? 'pt-1 text-xs text-ink-2' : 'mt-2 border-l-3 border-ink bg-paper-2 px-3 py-1.5 text-s'}>
        {sentence(problem, words)}
      </p>
    </div>
  );
}
