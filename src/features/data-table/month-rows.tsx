import { stopAt } from '../../domain/cursor-stop.ts';
import type { MonthNumber } from '../../domain/time-period.ts';
import { formatDay, formatMoment, formatPeriod, formatShortMonth } from '../../i18n/format/format-period.ts';
import { useWords } from '../../i18n/words.ts';
import { Icon } from '../../ui/icons.tsx';
import type { TableActions } from './table-actions.ts';
import type { LaidColumn, LaidRow, StepRow } from './table-layout.ts';
import { ValueCell } from './value-cell.tsx';

interface MonthRowsProps {
  readonly row: LaidRow;
  readonly columns: readonly LaidColumn[];
  readonly isOpen: boolean;
  /** The first month is a stop of the Tab key: from there the arrow keys lead on. */
  readonly isStop: boolean;
  readonly actions: TableActions;
}

/** A year is pinned by its middle, where its value stands on the time axis. */
function pinMonth({ month, year }: LaidRow): MonthNumber {
  return year === null ? month : year * 12 + 6;
}

function isPinnedRow({ month, year }: LaidRow, { pinned, explorer: { extent } }: TableActions): boolean {
  return pinned !== null && (year === null ? stopAt(pinned, extent) === month : Math.floor(pinned / 12) === year);
}

const HEAD = 'sticky left-0 z-1 border-b border-(--grid) bg-paper p-0 text-left font-normal whitespace-nowrap';

function MonthHead({ row, isOpen, isStop, actions }: Omit<MonthRowsProps, 'columns'>) {
  const { table, language } = useWords();
  const { month, year, steps } = row;
  const isPinned = isPinnedRow(row, actions);
  const yearName = year === null ? null : formatPeriod({ freq: 'A', ordinal: year }, language);
  const { extent } = actions.explorer;
  const name = yearName ?? formatMoment(month, extent, language);
  return (
    <th scope="row" className={`${HEAD} in-data-[pinned=true]:bg-[color-mix(in_srgb,var(--ink)_8%,var(--paper))] in-data-[pinned=true]:font-[650]`}>
      <div className="flex items-center">
        <button
          type="button"
          tabIndex={isStop ? 0 : -1}
          data-column={0}
          aria-label={isPinned ? table.unpin(name) : table.pin(name)}
          aria-pressed={isPinned}
          onClick={() => actions.onPin(isPinned ? null : pinMonth(row))}
          className="min-h-[29px] pr-2 text-left hover:underline focus-visible:-outline-offset-2 max-desktop:min-h-11"
        >
          {yearName ?? (extent.step === undefined ? formatShortMonth(month, language) : name)}
        </button>
        {steps.length > 0 && (
          <button
            type="button"
            aria-label={isOpen ? table.closeSteps(name) : table.openSteps(name, steps.length)}
            aria-expanded={isOpen}
            onClick={() => actions.onToggleSteps(month)}
            className="grid size-6 place-items-center rounded-control hover:bg-paper-3 max-desktop:size-11"
          >
            <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} size={12} />
          </button>
        )}
      </div>
    </th>
  );
}

interface StepRowsProps extends Pick<MonthRowsProps, 'row' | 'columns' | 'actions'> {
  readonly step: StepRow;
}

/** What began on one day of a month in which a rate changed more than once. */
function DayRow({ row, step, columns, actions }: StepRowsProps) {
  const { language } = useWords();
  return (
    <tr className="bg-paper-2">
      <th scope="row" className={`${HEAD} bg-paper-2 pr-2 pl-3 text-xs text-ink-2`}>
        {formatDay(step.day, language)}
      </th>
      {columns.map((laid, index) => {
        const cell = step.cells[index];
        if (cell === undefined || row.goesOn[index] === true) return null;
        return (
          <ValueCell
            key={laid.position}
            {...cell}
            rows={1}
            laid={laid}
            month={row.month}
            number={index + 1}
            actions={actions}
            sayMissing={false}
          />
        );
      })}
    </tr>
  );
}

/** A month: its row, and below it, when opened, a row for each day on which a rate changed. */
export function MonthRows({ row, columns, isOpen, isStop, actions }: MonthRowsProps) {
  const isPinned = isPinnedRow(row, actions);
  return (
    <>
      <tr data-pinned={isPinned} data-month={row.month} className="data-[pinned=true]:bg-[color-mix(in_srgb,var(--ink)_8%,var(--paper))]">
        <MonthHead row={row} isOpen={isOpen} isStop={isStop} actions={actions} />
        {columns.map((laid, index) => {
          const cell = row.cells[index];
          if (cell === null || cell === undefined) return null;
          return (
            <ValueCell
              key={laid.position}
              {...cell}
              laid={laid}
              month={row.month}
              rowFreq={row.year !== null ? 'A' : actions.explorer.extent.step === undefined ? 'M' : 'Q'}
              number={index + 1}
              actions={actions}
              sayMissing
            />
          );
        })}
      </tr>
      {isOpen &&
        row.steps.map((step) => <DayRow key={step.day} row={row} step={step} columns={columns} actions={actions} />)}
    </>
  );
}
