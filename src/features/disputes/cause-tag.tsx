import type { DisputeCause } from '../../domain/dataset.ts';
import { useWords } from '../../i18n/words.ts';

/** Why claims differ: inverted at the head of a dispute, outlined in a table. */
export function CauseTag({ cause, look }: { readonly cause: DisputeCause; readonly look: 'solid' | 'line' }) {
  const { disputes: words } = useWords();
  const looks = {
    solid: 'bg-ink font-semibold text-paper forced-colors:border forced-colors:border-[CanvasText]',
    line: 'border border-rule-strong text-ink-2',
  } as const;
  return (
    <span title={words.causeMeanings[cause]} className={`inline-block rounded-mark px-[7px] text-xs leading-[18px] whitespace-nowrap ${looks[look]}`}>
      {words.causes[cause]}
    </span>
  );
}
