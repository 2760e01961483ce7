import type { TableSort } from '../../domain/view.ts';

export type SortColumn = TableSort['column'];

/** How a column stands in `aria-sort`. Without a choice the table is in order of time. */
export function sortState(column: SortColumn, sort: TableSort | null): 'ascending' | 'descending' | 'none' {
  if (sort === null) return column === 'period' ? 'ascending' : 'none';
  if (sort.column !== column) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}

/** What a click on a head asks for: the greatest first, then the least first, then the order of time again. */
export function nextSort(column: SortColumn, sort: TableSort | null): TableSort | null {
  if (column === 'period') return sort === null ? { column, descending: true } : null;
  if (sort?.column !== column) return { column, descending: true };
  return sort.descending ? { column, descending: false } : null;
}
