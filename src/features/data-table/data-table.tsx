import { useRef } from 'react';
import type { Target } from '../../domain/dataset.ts';
import type { Explorer } from '../../domain/explorer.ts';
import { type ExplorerModel, listedPanels } from '../../domain/explorer-model.ts';
import { buildTable } from '../../domain/table-model.ts';
import type { MonthNumber } from '../../domain/time-period.ts';
import type { TableSort, ViewState } from '../../domain/view.ts';
import { formatRange } from '../../i18n/format/format-period.ts';
import { useWords } from '../../i18n/words.ts';
import { DownloadTable } from './download-table.tsx';
import { TableGrid } from './table-grid.tsx';
import { layColumns } from './table-layout.ts';
import { useLanding } from './use-landing.ts';
import { TableLegend } from './table-legend.tsx';

interface DataTableProps {
  readonly explorer: Explorer;
  readonly model: ExplorerModel;
  readonly view: ViewState;
  readonly onSort: (sort: TableSort | null) => void;
  readonly onOpen: (target: Target) => void;
  readonly onPin: (month: MonthNumber | null) => void;
}

/** The charts as a table: the same values under the same filters, each of them the door to its source. */
export function DataTable(props: DataTableProps) {
  const { explorer, model, view, onSort, onOpen, onPin } = props;
  const { sort, at: pinned, evidence } = view;
  const { table: words, language } = useWords();
  const table = buildTable(listedPanels(model), model.range, sort);
  const columns = layColumns(table);
  const openClaim = evidence?.kind === 'observation' ? evidence.id : null;
  const isEmpty = columns.length === 0;
  const section = useRef<HTMLElement>(null);
  useLanding(section, columns);
  return (
    <section ref={section} aria-labelledby="table-title" className="pt-3.5">
      <div className="flex items-end gap-x-6 gap-y-2 pb-2 max-tablet:flex-wrap">
        <div className="flex-auto">
          <h2 id="table-title" className="text-l font-[650]">
            {words.title(formatRange(model.range, language))}
          </h2>
          {isEmpty ? <p className="text-m text-ink-2">{words.empty}</p> : <TableLegend table={table} columns={columns} />}
        </div>
        {!isEmpty && <DownloadTable explorer={explorer} model={model} view={view} />}
      </div>
      {!isEmpty && (
        <TableGrid
          table={table}
          columns={columns}
          sort={sort}
          onSort={onSort}
          actions={{ explorer, openClaim, pinned, onOpen, onPin }}
        />
      )}
    </section>
  );
}
