import type { Explorer } from '../../domain/explorer.ts';
import type { ViewState } from '../../domain/view.ts';
import { resolveRange } from '../../domain/view-range.ts';
import { CLEARED_FILTERS, drawnWithoutFilters, type FilterName, waysOut } from '../../domain/ways-out.ts';
import { formatRange } from '../../i18n/format/format-period.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/button.tsx';
import { focusMain } from '../../ui/focus-region.ts';
import { StateCard } from './state-card.tsx';

interface EmptyStateProps {
  readonly explorer: Explorer;
  readonly view: ViewState;
  readonly onView: (patch: Partial<ViewState>, mode?: 'push' | 'replace') => void;
}

/** What empties the view, if it is one thing: a list with nothing ticked, or a range without figures. */
function emptiedBy(view: ViewState, inRange: number): FilterName | 'several' {
  const none = (['topics', 'metrics', 'sources'] as const).find((filter) => view[filter]?.length === 0);
  return none ?? (inRange === 0 ? 'range' : 'several');
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
      <Button look={ways.length === 0 ? 'solid' : 'line'} onClick={() => leave(CLEARED_FILTERS)}>
        {states.empty.resetAll}
      </Button>
    </>
  );
  return (
    <div className="py-6">
      <StateCard title={states.empty.titles[emptiedBy(view, inRange)]} actions={actions}>
        <p>{states.empty.text(inRange, range)}</p>
      </StateCard>
    </div>
  );
}
