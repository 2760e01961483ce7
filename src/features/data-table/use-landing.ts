import { type RefObject, useEffect } from 'react';
import { type CursorRequest, cursorRequests } from '../../state/cursor-request.ts';
import type { LaidColumn } from './table-layout.ts';

type TableRequest = Extract<CursorRequest, { kind: 'table' }>;

const YEAR = 12;

/** The row of a month, or of its year where rows are years. */
function rowOf(table: HTMLElement, month: number): HTMLElement | undefined {
  const rows = [...table.querySelectorAll<HTMLElement>('tr[data-month]')];
  const year = Math.floor(month / YEAR);
  return rows.find((row) => Number(row.dataset['month']) === month) ?? rows.find((row) => Math.floor(Number(row.dataset['month']) / YEAR) === year);
}

/** The figure that was asked for: in its row, or where months share one; without any, the head of its month. */
function cellOf(table: HTMLElement, { month, claim }: TableRequest, column: number): HTMLElement | null {
  const row = rowOf(table, month);
  const own = column > 0 ? row?.querySelector<HTMLElement>(`[data-column="${column}"]`) : null;
  const shared = claim === null ? null : table.querySelector<HTMLElement>(`[data-claim="${CSS.escape(claim)}"]`);
  return own ?? shared ?? row?.querySelector<HTMLElement>('[data-column="0"]') ?? null;
}

/** Takes the focus to the figure from which a key in a chart led to the table. */
export function useLanding(section: RefObject<HTMLElement | null>, columns: readonly LaidColumn[]): void {
  useEffect(() => {
    const request = cursorRequests.get();
    if (request?.kind !== 'table' || section.current === null) return;
    cursorRequests.set(null);
    const column = columns.findIndex(({ column: { indicator } }) => indicator.id === request.indicator) + 1;
    const cell = cellOf(section.current, request, column);
    cell?.focus();
    cell?.scrollIntoView({ block: 'center', inline: 'nearest' });
  });
}
