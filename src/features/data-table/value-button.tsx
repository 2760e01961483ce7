import { SvgTree } from '../../charts/drawing/svg-tree.tsx';
import { inlineOriginDisc } from '../../charts/marks/origin-disc.ts';
import { isHollow } from '../../charts/point-status.ts';
import type { PlottedPoint } from '../../domain/plotted-series.ts';
import type { TableColumn } from '../../domain/table-model.ts';
import type { Frequency, MonthNumber } from '../../domain/time-period.ts';
import { useWords } from '../../i18n/words.ts';
import { SERIES_STYLES } from '../../theme/series-styles.ts';
import { Icon } from '../../ui/icons.tsx';
import { cellName, cellNumber, cellSpan } from './cell-text.ts';
import type { TableActions } from './table-actions.ts';
import { openingPoint, standsIn } from './table-layout.ts';

interface ValueButtonProps {
  readonly points: readonly PlottedPoint[];
  readonly of: TableColumn;
  readonly month: MonthNumber;
  /** Whether the row stands for a whole year. */
  readonly rowFreq: Frequency;
  /** Number of its column, for the arrow keys. */
  readonly column: number;
  readonly actions: TableActions;
}

/** The values of a month, first to last: one, or two where a rate changed in it. */
function Values({ points, of: { indicator } }: Pick<ValueButtonProps, 'points' | 'of'>) {
  const words = useWords();
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return null;
  return (
    <>
      {first.y !== last.y && (
        <>
          {cellNumber(first, indicator, words)}
          <span className="mx-0.5">
            <Icon name="arrow-right" size={13} />
          </span>
        </>
      )}
      {cellNumber(last, indicator, words)}
    </>
  );
}

/** A figure of the table. All of it is the button that opens its source; a disc says how many origins stand behind it. */
export function ValueButton({ points, of, month, rowFreq, column, actions }: ValueButtonProps) {
  const words = useWords();
  const opens = openingPoint(points, month);
  if (opens === undefined) return null;
  const { observation } = opens;
  const letter = opens.derivation === null ? words.table.letters[observation.status] : undefined;
  const span = cellSpan(observation, of, rowFreq, words);
  return (
    <button
      type="button"
      tabIndex={-1}
      data-column={column}
      data-claim={observation.id}
      aria-label={cellName(points, opens, of, words)}
      onClick={() => actions.onOpen({ kind: 'observation', id: observation.id })}
      className="min-h-[29px] w-full py-[5px] pr-3 pl-2 text-right whitespace-nowrap hover:bg-paper-3 focus-visible:-outline-offset-2 max-desktop:min-h-11"
    >
      {opens.origins > 0 && standsIn(opens, month) && (
        <span className="mr-[7px]">
          <SvgTree node={inlineOriginDisc({ count: opens.origins, hollow: isHollow(observation), colour: SERIES_STYLES[of.indicator.colour].label })} />
        </span>
      )}
      <span className="relative">
        <Values points={points} of={of} />
        {letter !== undefined && (
          <sup className="absolute -top-0.5 left-full ml-px text-xs leading-none font-normal text-ink-2">{letter}</sup>
        )}
      </span>
      {span !== null && <span className="block text-xs leading-4 font-normal text-ink-2">{span}</span>}
    </button>
  );
}
