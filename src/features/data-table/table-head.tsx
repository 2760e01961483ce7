import { SvgTree } from '../../charts/drawing/svg-tree.tsx';
import { seriesSample } from '../../charts/marks/series-sample.ts';
import { isHollow } from '../../charts/point-status.ts';
import type { PanelModel } from '../../domain/panel-model.ts';
import type { TableSort } from '../../domain/view.ts';
import { useLocalText } from '../../i18n/local-text.ts';
import { seriesName, seriesUnit } from '../../i18n/transform-text.ts';
import { useWords } from '../../i18n/words.ts';
import { Icon } from '../../ui/icons.tsx';
import { type SortColumn, nextSort, sortState } from './column-sort.ts';
import type { LaidColumn } from './table-layout.ts';

interface TableHeadProps {
  /** Whether its rows are years. */
  /** What a row stands for. */
  readonly rows: 'month' | 'quarter' | 'year';
  readonly columns: readonly LaidColumn[];
  readonly sort: TableSort | null;
  readonly onSort: (sort: TableSort | null) => void;
}

interface Group {
  readonly panel: PanelModel;
  readonly columns: readonly LaidColumn[];
}

/** Neighbouring columns of one panel. */
function groups(columns: readonly LaidColumn[]): readonly Group[] {
  const panels = [...new Set(columns.map(({ column }) => column.panel))];
  return panels.map((panel) => ({ panel, columns: columns.filter(({ column }) => column.panel === panel) }));
}

function hasHollow({ column }: LaidColumn): boolean {
  return column.series.points.some((point) => point.origins === 0 && isHollow(point.observation));
}

const HEAD = 'sticky top-0 z-2 border-b border-ink bg-paper p-0 align-bottom text-s leading-4 font-semibold';
const SORT = 'w-full rounded-control px-3 py-1 hover:bg-paper-2 focus-visible:-outline-offset-2 max-desktop:min-h-11';

function SortIcon({ column, sort }: { readonly column: SortColumn; readonly sort: TableSort | null }) {
  switch (sortState(column, sort)) {
    case 'ascending':
      return <Icon name="sort-up" size={12} />;
    case 'descending':
      return <Icon name="sort-down" size={12} />;
    case 'none':
      return null;
  }
}

/** Heads of the columns under the names of their panels. A head sorts: greatest first, least first, as time goes. */
export function TableHead({ rows, columns, sort, onSort }: TableHeadProps) {
  const words = useWords();
  const text = useLocalText();
  return (
    <thead>
      <tr>
        <th scope="row" className="sticky left-0 z-1 border-b border-rule bg-paper p-0">
          <span className="sr-only">{words.table.panels}</span>
        </th>
        {groups(columns).map((group) => (
          <th
            key={group.panel.panel.id}
            scope="colgroup"
            colSpan={group.columns.length}
            className="border-b border-rule px-3 pt-1 pb-1.5 text-left align-bottom text-s font-normal text-ink-2"
          >
            {text(group.panel.panel.title)}
          </th>
        ))}
      </tr>
      <tr>
        <th scope="col" aria-sort={sortState('period', sort)} className={`${HEAD} left-0 z-3 text-left`}>
          <button type="button" onClick={() => onSort(nextSort('period', sort))} className={`${SORT} pl-0 text-left`}>
            {words.table[rows]} <SortIcon column="period" sort={sort} />
          </button>
        </th>
        {columns.map((laid) => {
          const { indicator, series, panel } = laid.column;
          const unit = seriesUnit(series, words);
          return (
            <th key={`${panel.panel.id} ${indicator.id}`} scope="col" aria-sort={sortState(indicator.id, sort)} className={`${HEAD} text-right`}>
              <button type="button" onClick={() => onSort(nextSort(indicator.id, sort))} className={`${SORT} text-right`}>
                <span className="mb-[3px] flex items-center justify-end gap-1">
                  <SortIcon column={indicator.id} sort={sort} />
                  <SvgTree node={seriesSample(indicator, hasHollow(laid))} />
                </span>
                {seriesName(series, words)}
                <span className="block min-h-4 text-xs font-normal text-ink-2">{unit}</span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
