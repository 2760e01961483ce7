import { useState } from 'react';
import type { TableModel } from '../../domain/table-model.ts';
import type { MonthNumber } from '../../domain/time-period.ts';
import type { TableSort } from '../../domain/view.ts';
import { useWords } from '../../i18n/words.ts';
import { MonthRows } from './month-rows.tsx';
import type { TableActions } from './table-actions.ts';
import { TableHead } from './table-head.tsx';
import { type LaidColumn, layRows } from './table-layout.ts';
import { useCellKeys } from './use-cell-keys.ts';

interface TableGridProps {
  readonly table: TableModel;
  readonly columns: readonly LaidColumn[];
  readonly sort: TableSort | null;
  readonly onSort: (sort: TableSort | null) => void;
  readonly actions: Omit<TableActions, 'onToggleSteps'>;
}

/** More months than a screen is high scroll under their heads. */
const LONG = 40;

/** So many columns are of even width; more take what each needs and scroll sideways. */
const EVEN = 8;
const FIRST_WIDTH = 104;

/** Which months have their days laid out: a moment's choice, not part of the view. */
function useOpenMonths() {
  const [open, setOpen] = useState<ReadonlySet<MonthNumber>>(new Set());
  const toggle = (month: MonthNumber) => {
    const next = new Set(open);
    if (!next.delete(month)) next.add(month);
    setOpen(next);
  };
  return { open, toggle };
}

/** The table itself, which scrolls sideways within its own region and never moves the page. */
export function TableGrid({ table, columns, sort, onSort, actions }: TableGridProps) {
  const { table: words } = useWords();
  const { open, toggle } = useOpenMonths();
  const keys = useCellKeys();
  const rows = layRows(table, columns, open);
  const rowsAre = rows.some((row) => row.year !== null) ? 'year' : actions.explorer.extent.step === undefined ? 'month' : 'quarter';
  return (
    <div
      role="region"
      aria-label={words.region}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls sideways must scroll by keys too
      tabIndex={0}
      className={`overflow-x-auto ${rows.length > LONG ? 'max-h-[85dvh] overflow-y-auto' : ''}`}
    >
      <table
        aria-labelledby="table-title"
        className={`w-full border-separate border-spacing-0 text-t ${columns.length > EVEN ? '' : 'min-w-[860px] table-fixed'}`}
      >
        <colgroup>
          <col width={FIRST_WIDTH} />
        </colgroup>
        <TableHead rows={rowsAre} columns={columns} sort={sort} onSort={onSort} />
        <tbody {...keys}>
          {rows.map((row, index) => (
            <MonthRows
              key={row.month}
              row={row}
              columns={columns}
              isOpen={open.has(row.month)}
              isStop={index === 0}
              actions={{ ...actions, onToggleSteps: toggle }}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
