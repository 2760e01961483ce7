import { type FocusEvent, type KeyboardEvent, useRef } from 'react';

const YEAR = 12;

/** Cells that can be reached carry their column's number in `data-column`; the months are column 0. */
function cellIn(row: Element | undefined, column: string): HTMLElement | undefined {
  return row?.querySelector<HTMLElement>(`[data-column="${column}"]`) ?? undefined;
}

function cellsIn(row: Element): readonly HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('[data-column]')];
}

/** The cell so many rows on, or the last before it where rows end or have none in this column. */
function vertical(cell: HTMLElement, row: HTMLTableRowElement, by: number): HTMLElement | undefined {
  const rows = [...(row.parentElement?.children ?? [])];
  const column = cell.dataset['column'] ?? '0';
  const from = rows.indexOf(row);
  const ahead = by > 0 ? rows.slice(from + 1) : rows.slice(0, from).toReversed();
  const cells = ahead.flatMap((one) => cellIn(one, column) ?? []);
  return cells[Math.min(Math.abs(by), cells.length) - 1];
}

function horizontal(cell: HTMLElement, row: HTMLTableRowElement, by: number): HTMLElement | undefined {
  const cells = cellsIn(row);
  return cells[cells.indexOf(cell) + by];
}

/** The cell that a key leads to, or undefined where it leads nowhere. */
function cellAfterKey(key: string, cell: HTMLElement, row: HTMLTableRowElement): HTMLElement | undefined {
  switch (key) {
    case 'ArrowUp':
      return vertical(cell, row, -1);
    case 'ArrowDown':
      return vertical(cell, row, 1);
    case 'PageUp':
      return vertical(cell, row, -YEAR);
    case 'PageDown':
      return vertical(cell, row, YEAR);
    case 'ArrowLeft':
      return horizontal(cell, row, -1);
    case 'ArrowRight':
      return horizontal(cell, row, 1);
    case 'Home':
      return cellsIn(row).at(0);
    case 'End':
      return cellsIn(row).at(-1);
    default:
      return undefined;
  }
}

/**
 * Makes hundreds of figures two stops of the Tab key: the first month, and the figure that was last
 * in focus. Between figures the arrow keys move. The stop is kept in the page itself, so that moving
 * on renders nothing anew.
 */
export function useCellKeys() {
  const last = useRef<HTMLElement | null>(null);
  return {
    onFocus: (event: FocusEvent<HTMLElement>) => {
      const cell = event.target.closest<HTMLElement>('[data-column]');
      if (cell === null || cell.tabIndex === 0) return;
      if (last.current !== null) last.current.tabIndex = -1;
      cell.tabIndex = 0;
      last.current = cell;
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (!(event.target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
      const cell = event.target.closest<HTMLElement>('[data-column]');
      const row = cell?.closest('tr') ?? null;
      if (cell === null || row === null) return;
      const next = cellAfterKey(event.key, cell, row);
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
    },
  };
}
