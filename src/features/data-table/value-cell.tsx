import type { MonthReading } from '../../domain/readout.ts';
import type { PlottedPoint } from '../../domain/plotted-series.ts';
import type { TableColumn } from '../../domain/table-model.ts';
import type { Frequency, MonthNumber } from '../../domain/time-period.ts';
import { useWords } from '../../i18n/words.ts';
import { missingWord, readingsText } from './cell-text.ts';
import { NoteButton } from './note-button.tsx';
import type { TableActions } from './table-actions.ts';
import { type LaidColumn, standsIn } from './table-layout.ts';
import { ValueButton } from './value-button.tsx';

interface ValueCellProps {
  readonly points: readonly PlottedPoint[];
  readonly notes: readonly PlottedPoint[];
  readonly readings?: MonthReading | null;
  readonly rows: number;
  readonly laid: LaidColumn;
  readonly month: MonthNumber;
  /** Whether the row stands for a whole year. */
  readonly rowFreq?: Frequency;
  /** Number of its column, for the arrow keys. */
  readonly number: number;
  readonly actions: TableActions;
  /** Whether a missing value is said in words; below a month, only what changed is written. */
  readonly sayMissing: boolean;
}

const OPEN = 'bg-marker font-semibold text-marker-ink shadow-[inset_0_0_0_2px_var(--ink)] forced-colors:outline-2 forced-colors:-outline-offset-2';

/** A cell: its value, what stands beside it, or the word for there being none. */
export function ValueCell(props: ValueCellProps) {
  const { points, notes, readings = null, rows, laid, month, rowFreq = 'M', number, actions, sayMissing } = props;
  const words = useWords();
  const { indicator } = laid.column;
  const { openClaim, explorer } = actions;
  const isOpen = points.some((point) => point.observation.id === openClaim && standsIn(point, month));
  const noteColumn = (point: PlottedPoint): TableColumn => {
    const own = explorer.dataset.indicators.get(point.observation.indicator) ?? indicator;
    return { ...laid.column, indicator: own, series: { ...laid.column.series, indicator: own } };
  };
  return (
    <td rowSpan={rows} className={`border-b border-(--grid) p-0 text-right ${isOpen ? OPEN : ''}`} data-open={isOpen}>
      {points.length > 0 ? (
        <ValueButton
          points={points}
          of={laid.column}
          month={month}
          rowFreq={rowFreq}
          column={number}
          actions={actions}
        />
      ) : (
        sayMissing &&
        readings === null &&
        indicator.mark !== 'point' && (
          <span className="block py-[5px] pr-3 pl-2 text-xs whitespace-nowrap text-ink-3 in-data-[pinned=true]:text-ink-2">
            {missingWord(explorer, laid.column, month, words)}
          </span>
        )
      )}
      {readings !== null && (
        <span className="block py-[5px] pr-3 pl-2 whitespace-nowrap" data-readings={readings.count}>
          {readingsText(readings, indicator, words)}
        </span>
      )}
      {notes.map((point) => (
        <NoteButton key={point.observation.id} point={point} of={noteColumn(point)} column={number} actions={actions} />
      ))}
    </td>
  );
}
