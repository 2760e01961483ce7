import type { PlottedPoint } from '../../domain/plotted-series.ts';
import type { TableColumn } from '../../domain/table-model.ts';
import { useLocalText } from '../../i18n/local-text.ts';
import { useWords } from '../../i18n/words.ts';
import { SvgTree } from '../../charts/drawing/svg-tree.tsx';
import { inlineOriginDisc } from '../../charts/marks/origin-disc.ts';
import { isHollow } from '../../charts/point-status.ts';
import { SERIES_STYLES } from '../../theme/series-styles.ts';
import { cellName, cellNumber } from './cell-text.ts';
import type { TableActions } from './table-actions.ts';

interface NoteButtonProps {
  readonly point: PlottedPoint;
  readonly of: TableColumn;
  readonly column: number;
  readonly actions: TableActions;
}

/** A single point that stands in its actor's column: what was announced or expected, never part of the line. */
export function NoteButton({ point, of, column, actions }: NoteButtonProps) {
  const { indicator } = of;
  const words = useWords();
  const text = useLocalText();
  const { observation, origins } = point;
  const isOpen = actions.openClaim === observation.id;
  return (
    <button
      type="button"
      tabIndex={-1}
      data-column={column}
      data-claim={observation.id}
      aria-label={cellName([point], point, of, words)}
      onClick={() => actions.onOpen({ kind: 'observation', id: observation.id })}
      className={`min-h-6 w-full pr-3 pl-2 text-right text-xs hover:bg-paper-3 focus-visible:-outline-offset-2 max-desktop:min-h-11 ${isOpen ? 'bg-marker font-semibold text-marker-ink' : 'text-ink-2'}`}
    >
      {origins > 0 && (
        <span className="mr-1">
          <SvgTree node={inlineOriginDisc({ count: origins, hollow: isHollow(observation), colour: SERIES_STYLES[indicator.colour].label })} />
        </span>
      )}
      {words.table.notes[observation.status] ?? text(indicator.short)} {cellNumber(point, indicator, words)}
    </button>
  );
}
