import type { TradeEvent } from '../../domain/dataset.ts';
import { useLocalText } from '../../i18n/local-text.ts';
import { eventDate } from '../../i18n/target-text.ts';
import { useWords } from '../../i18n/words.ts';

/** Date, category, title and detail of an event. */
export function EventHead({ event }: { readonly event: TradeEvent }) {
  const words = useWords();
  const text = useLocalText();
  return (
    <div className="pt-1 pb-2">
      <p className="text-xs text-ink-2">{words.evidence.categories[event.category]}</p>
      <p className="text-xl font-semibold tracking-[-0.01em]">{eventDate(event, words)}</p>
      <p className="mt-0.5 text-[16px]/[21px] font-semibold text-balance">{text(event.title)}</p>
      {event.detail.en !== '' && <p className="mt-px text-s text-ink-2">{text(event.detail)}</p>}
    </div>
  );
}
