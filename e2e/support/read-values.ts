import type { Page } from '@playwright/test';

/** What a series says of a month: its words as they stand, such as `145 30%` where a rate changed. */
export type Readings = ReadonlyMap<string, string>;

/** Points at the middle of each month in turn and reads every readout, which follows within a frame; keyed by `<indicator> <month>`. */
export async function readReadouts(page: Page, from: number, to: number): Promise<Readings> {
  const read = await page.evaluate(
    async ([first, last]) => {
      const read: [string, string][] = [];
      const stack = document.querySelector('.panel-stack');
      const axis = [...document.querySelectorAll('svg:has(> .cursor-month)')].at(-1);
      const [left = 0, , right = 0] = (axis?.querySelector(':scope > path')?.getAttribute('d') ?? '').match(/[\d.]+/g)?.map(Number) ?? [];
      const origin = axis?.getBoundingClientRect().left ?? 0;
      const start = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12, 1);
      const scale = (right - left) / (start(last + 1) - start(first));
      for (let month = first; month <= last; month += 1) {
        const middle = (start(month) + start(month + 1)) / 2;
        const clientX = origin + left + (middle - start(first)) * scale;
        stack?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX, pointerType: 'mouse' }));
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        for (const row of document.querySelectorAll<HTMLElement>('tr[data-series]')) {
          const words = [...(row.lastElementChild?.querySelectorAll('span') ?? [])].map((span) => span.textContent);
          read.push([`${row.dataset['series'] ?? ''} ${month}`, words.join(' ').trim()]);
        }
      }
      return read;
    },
    [from, to] as const,
  );
  return new Map(read);
}

export interface TableColumn {
  readonly name: string;
  readonly unit: string;
}

export interface TableCell {
  readonly month: number;
  /** Counted from 0, the months aside. */
  readonly column: number;
  /** Its value, or both of a change, or the word for none; without letters and second lines. */
  readonly text: string;
  /** The claim that it opens, or empty. */
  readonly claim: string;
  /** Single values that stand in it: announced, forecast. */
  readonly notes: readonly { readonly text: string; readonly claim: string }[];
}

export interface ReadTable {
  readonly columns: readonly TableColumn[];
  readonly months: readonly number[];
  /** A cell for each month and column; one that spans several months is read for each of them. */
  readonly cells: readonly TableCell[];
  /** Every claim that can be opened from the table. */
  readonly claims: readonly string[];
}

/** Reads the table of the page, cell by cell, spans unrolled. */
export async function readTable(page: Page): Promise<ReadTable> {
  return page.evaluate(() => {
    const table = document.querySelector('main table');
    const heads = [...(table?.querySelectorAll('thead tr:last-child th') ?? [])].slice(1);
    const columns = heads.map((head) => {
      const words = [...head.querySelectorAll('button > span')].map((span) => span.textContent).filter(Boolean);
      const unit = words.at(-1) ?? '';
      const name = head.textContent.slice(0, head.textContent.length - unit.length).trim();
      return { name, unit };
    });

    /** The words of a line: pictures, raised letters and the lines below it left out. */
    const lineOf = (button: Element): string => {
      const parts: string[] = [];
      const walk = (node: Node): void => {
        if (node.nodeType === Node.TEXT_NODE) parts.push(node.textContent ?? '');
        if (!(node instanceof Element) || node.tagName === 'svg' || node.tagName === 'SUP') return;
        if (node !== button && getComputedStyle(node).display === 'block') return;
        for (const child of node.childNodes) walk(child);
      };
      walk(button);
      return parts.join(' ').replaceAll(/\s+/g, ' ').trim();
    };
    const claimOf = (button: HTMLElement | undefined): string => button?.dataset['claim'] ?? '';

    const readCell = (cell: Element): Omit<TableCell, 'month' | 'column'> => {
      const buttons = [...cell.querySelectorAll('button')];
      // A cell that begins with something else than a button holds the word for no value, and perhaps notes below it.
      const value = cell.firstElementChild === buttons[0] ? buttons[0] : undefined;
      const notes = buttons.filter((button) => button !== value).map((note) => ({ text: lineOf(note), claim: claimOf(note) }));
      const text = value === undefined ? (cell.querySelector('span')?.textContent ?? '') : lineOf(value);
      return { text, claim: claimOf(value), notes };
    };

    const cells: TableCell[] = [];
    const months: number[] = [];
    const carried = columns.map(() => ({ rows: 0, cell: document.createElement('td') }));
    for (const row of table?.querySelectorAll<HTMLTableRowElement>('tbody tr') ?? []) {
      const own = [...row.querySelectorAll('td')];
      const month = Number(row.dataset['month'] ?? 'NaN');
      if (!Number.isNaN(month)) months.push(month);
      for (const [column, span] of carried.entries()) {
        if (span.rows === 0) {
          span.cell = own.shift() ?? span.cell;
          span.rows = span.cell.rowSpan;
        }
        span.rows -= 1;
        if (!Number.isNaN(month)) cells.push({ month, column, ...readCell(span.cell) });
      }
    }
    const claims = [...(table?.querySelectorAll<HTMLElement>('tbody [data-claim]') ?? [])].map(claimOf);
    return { columns, months, cells, claims: [...new Set(claims)] };
  });
}

/** Lays out the days of all months in which a rate changed more than once. */
export async function openAllDays(page: Page): Promise<void> {
  const closed = page.getByRole('button', { name: /show its \d+ days of change/ });
  for (let left = await closed.count(); left > 0; left = await closed.count()) await closed.first().click();
}
