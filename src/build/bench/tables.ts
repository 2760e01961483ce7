import type { Spread } from './statistics.ts';

export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What a reader must know to read it, if anything. */
  readonly note?: string;
}

export function milliseconds(value: number): string {
  if (Number.isNaN(value)) return '–';
  return value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0).replace('-', '−');
}

export function count(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value)) : '–';
}

/** `0.72× (0.65–0.80)`: the median ratio, the least and the most. */
export function ratio({ median, least, most, count: runs }: Spread): string {
  if (runs === 0 || Number.isNaN(median)) return '–';
  return `${median.toFixed(2)}× (${least.toFixed(2)}–${most.toFixed(2)})`.replaceAll('-', '−');
}

/** kB of 1,000 bytes. */
export function kilobytes(bytes: number): string {
  return Number.isNaN(bytes) ? '–' : (bytes / 1000).toFixed(1);
}

/** A table as Markdown, with columns that line up, so that it reads the same in a terminal. */
export function markdownTable({ title, head, rows, note }: Table): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [`### ${title}`, '', line(head), rule, ...rows.map(line), ...(note === undefined ? [] : ['', note]), ''].join('\n');
}
