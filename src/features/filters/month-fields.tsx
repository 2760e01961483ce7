import { useId, useState } from 'react';
import type { MonthRange } from '../../domain/time-period.ts';
import type { ViewRange } from '../../domain/view.ts';
import { dateFormats } from '../../i18n/format/date-formats.ts';
import { formatRange, formatShortMonth } from '../../i18n/format/format-period.ts';
import { useWords } from '../../i18n/words.ts';
import { judgeDrafts, type MonthDrafts, type MonthProblem, NO_DRAFTS, type RangeEnd } from './month-drafts.ts';
import { MonthField } from './month-field.tsx';

interface MonthFieldsProps {
  readonly view: ViewRange;
  readonly range: MonthRange;
  readonly extent: MonthRange;
  readonly onRange: (range: ViewRange) => void;
}

interface Typed {
  readonly drafts: MonthDrafts;
  /** The range that stood when it was typed: once the range has moved on, the draft is void. */
  readonly against: string;
  readonly problem: { readonly end: RangeEnd; readonly problem: MonthProblem } | null;
}

/** The drafts of both fields and what is wrong with them; nothing typed is lost until it is taken or given up. */
function useDrafts({ view, range, extent, onRange }: MonthFieldsProps) {
  const { language } = useWords();
  const against = `${range.from} ${range.to}`;
  const none: Typed = { drafts: NO_DRAFTS, against, problem: null };
  const [kept, setTyped] = useState(none);
  const typed = kept.against === against ? kept : none;
  const names = Array.from({ length: 12 }, (_, month) => dateFormats(language).monthName(month));
  const commit = (end: RangeEnd) => {
    if (typed.drafts[end] === null) return;
    const judged = judgeDrafts(typed.drafts, end, { view, range, extent, names });
    if (judged.kind === 'problem') {
      setTyped({ ...typed, problem: judged });
      return;
    }
    setTyped(none);
    if (judged.range.from !== view.from || judged.range.to !== view.to) onRange(judged.range);
  };
  return {
    typed,
    commit,
    draft: (end: RangeEnd, text: string) => setTyped({ ...typed, drafts: { ...typed.drafts, [end]: text } }),
    revert: () => setTyped(none),
  };
}

/** Two typed months. A sentence beside them says what is wrong with one; never a browser's month picker, which half of them lack. */
export function MonthFields(props: MonthFieldsProps) {
  const { filters, language } = useWords();
  const { typed, commit, draft, revert } = useDrafts(props);
  const id = useId();
  const problem = typed.problem;
  const field = (end: RangeEnd, label: string) => (
    <MonthField
      label={label}
      value={typed.drafts[end] ?? formatShortMonth(props.range[end], language)}
      invalid={problem?.end === end}
      describedBy={id}
      onDraft={(text) => draft(end, text)}
      onCommit={() => commit(end)}
      onRevert={revert}
    />
  );
  const sentence = (): string => {
    if (problem === null) return filters.monthHint;
    const said = filters.monthProblems[problem.problem];
    return typeof said === 'string' ? said : said(formatRange(props.extent, language));
  };
  const look = 'mt-2 w-[232px] border-l-3 border-ink bg-paper-2 px-3 py-1.5 text-s max-desktop:w-full desktop:absolute desktop:top-full desktop:left-0 desktop:z-20';
  return (
    <div className="relative max-desktop:w-full">
      <div className="flex items-center gap-2 text-s">
        {field('from', filters.first)}
        <span className="text-ink-3">{filters.to}</span>
        {field('to', filters.last)}
      </div>
      <p id={id} className={problem === null ? 'sr-only' : look}>
        {sentence()}
      </p>
    </div>
  );
}
