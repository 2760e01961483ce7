import type { Explorer } from '../../domain/explorer.ts';
import type { ViewState } from '../../domain/view.ts';
import { resolveRange } from '../../domain/view-range.ts';
import { CLEARED_FILTERS, drawnWithoutFilters, type FilterName, isFiltered, LATEST_KNOWLEDGE, waysOut } from '../../domain/ways-out.ts';
import { formatDay, formatRange } from '../../i18n/format/format-period.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/button.tsx';
import { focusMain } from '../../ui/focus-region.ts';
import { StateCard } from './state-card.tsx';

interface EmptyStateProps {
  readonly explorer: Explorer;
  readonly view: ViewState;
  readonly onView: (patch: Partial<ViewState>, mode?: 'push' | 'replace') => void;
}

/** What empties the view, if it is one thing: a list with nothing ticked, a range or a day without figures, a kind of evidence. */
function emptiedBy(view: ViewState, inRange: number): FilterName | 'known' | 'several' {
  const none = (['topics', 'metrics', 'sources'] as const).find((filter) => view[filter]?.length === 0);
  if (none !== undefined) return none;
  if (inRange === 0) return view.known === null ? 'range' : 'known';
  const chosen = (['topics', 'metrics', 'sources'] as const).some((filter) => isFiltered(view, filter));
  return isFiltered(view, 'evidence') && !chosen ? 'evidence' : 'several';
}

/** Nothing to draw: what was searched, how many figures would appear otherwise, and the ways out with their counts. */
export function EmptyState({ explorer, view, onView }: EmptyStateProps) {
  const { states, language } = useWords();
  const range = formatRange(resolveRange(view.range, explorer.extent), language);
  const inRange = drawnWithoutFilters(explorer, view);
  const first = formatRange(resolveRange(CLEARED_FILTERS.range, explorer.extent), language);
  const ways = waysOut(explorer, view);
  const leave = (patch: Partial<ViewState>) => {
    focusMain();
    onView(patch);
  };
  const actions = (
    <>
      {ways.map(({ filter, patch, drawn }, index) => (
        <Button key={filter} look={index === 0 ? 'solid' : 'line'} onClick={() => leave(patch)}>
          {states.empty.undo[filter](drawn, first)}
        </Button>
      ))}
      {view.known !== null && (
        <Button look={ways.length === 0 ? 'solid' : 'line'} onClick={() => leave(LATEST_KNOWLEDGE)}>
          {states.empty.latest}
        </Button>
      )}
      <Button look={ways.length === 0 && view.known === null ? 'solid' : 'line'} onClick={() => leave(CLEARED_FILTERS)}>
        {states.empty.resetAll}
      </Button>
    </>
  );
  return (
    <div className="py-6">
      <StateCard title={states.empty.titles[emptiedBy(view, inRange)]} actions={actions}>
        <p>{view.known === null ? states.empty.text(inRange, range) : states.empty.knownText(inRange, range, formatDay(view.known, language))}</p>
      </StateCard>
    </div>
  );
}
