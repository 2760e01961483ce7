import type { TradeEvent } from '../../domain/dataset.ts';
import { useWords } from '../../i18n/words.ts';

/** What the lane of events shows, in words; how to read its counts where months are wide enough to have them. */
export function LaneHead({ events, pills }: { readonly events: readonly TradeEvent[]; readonly pills: boolean }) {
  const { charts } = useWords();
  const story = events.filter((event) => event.story).length;
  const help = pills ? charts.eventsHelp : charts.eventsHelpFar;
  return (
    <div className="text-xs text-ink-2 desktop:pt-2">
      <h2 className="text-s font-semibold text-ink">{charts.events}</h2>
      <p className="max-w-[200px] max-desktop:hidden">
        {events.length === 0 ? charts.eventsNone : help(story, events.length - story)}
      </p>
    </div>
  );
}
