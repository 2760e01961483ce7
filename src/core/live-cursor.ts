import { stopAt, stopSpan } from '../domain/cursor-stop.ts';
import { monthForKey } from '../domain/month-for-key.ts';
import { monthOfDay, type MonthNumber, type MonthRange, rangeEnd, rangeStart } from '../domain/time-period.ts';
import { cursorStore, effectiveMonth, leaveCursor, moveCursor } from '../state/cursor-store.ts';
import { pinStore } from './pin-store.ts';

/** Charts drawn by the build, and what the build wrote about them. */
export interface StillCharts {
  /** The box around lane, panels and axis. */
  readonly stack: HTMLElement;
  readonly range: MonthRange;
  /** Names of the months of the range, in order. */
  readonly months: readonly string[];
}

/** Finds the charts of a page that was drawn ahead; null where it has none. */
export function findCharts(stage: ParentNode): StillCharts | null {
  const stack = stage.querySelector<HTMLElement>('[data-months]');
  if (stack === null) return null;
  const months = (stack.dataset['months'] ?? '').split(';');
  const from = Number(stack.dataset['from']);
  const range = { from, to: from + months.length - 1 };
  return { stack, range: stack.dataset['step'] === '3' ? { ...range, step: 3 } : range, months };
}

/** The month under a place of the window, or null beside the plots; they are measured once a gesture. */
function createMonthAt({ stack, range }: StillCharts) {
  let plot: DOMRect | null = null;
  const forget = (): void => {
    plot = null;
  };
  const at = (x: number): MonthNumber | null => {
    plot ??= stack.querySelector('[data-plot]')?.getBoundingClientRect() ?? null;
    if (plot === null || x < plot.left || x >= plot.right) return null;
    const share = (x - plot.left) / plot.width;
    return stopAt(monthOfDay(rangeStart(range) + share * (rangeEnd(range) - rangeStart(range))), range);
  };
  return { at, forget };
}

interface Row {
  readonly cells: readonly HTMLElement[];
  readonly arrow: SVGSVGElement | null;
  /** What it says while no month is pointed at. */
  readonly rest: readonly string[];
  /** Its one value of each month, or the two of a change; of a dense series also what the month lay between. */
  readonly readings: readonly (readonly string[])[];
}

function readRow(row: HTMLElement): Row {
  const cells = [...row.querySelectorAll<HTMLElement>('td:last-child span')];
  return {
    cells,
    arrow: row.querySelector<SVGSVGElement>('td:last-child svg'),
    rest: cells.map((cell) => cell.textContent),
    readings: (row.dataset['readings'] ?? '').split(';').map((reading) => reading.split('>')),
  };
}

function sayRow({ cells, arrow, rest, readings }: Row, index: number | null): void {
  const said = index === null ? rest : (readings[index] ?? []);
  const [from = '', to = '', between = ''] = said.length === 1 ? ['', ...said] : said;
  const [first, second, third] = cells;
  if (first !== undefined) first.textContent = from;
  if (second !== undefined) second.textContent = to;
  // A space that is not empty keeps its line.
  if (third !== undefined) third.textContent = between || '\u00A0';
  arrow?.setAttribute('visibility', from === '' ? 'hidden' : 'visible');
  arrow?.setAttribute('width', from === '' ? '0' : '14');
}

/** Paints cursor, month and readouts; nothing is measured, everything is a share of its plot. */
function createPaint({ stack, range, months }: StillCharts): (month: MonthNumber | null) => void {
  const start = rangeStart(range);
  const days = rangeEnd(range) - start;
  const share = (length: number): string => `${(100 * length) / days}%`;
  const rows = [...stack.querySelectorAll<HTMLElement>('[data-readings]')].map(readRow);
  const cursors = stack.querySelectorAll('[data-cursor]');
  const labels = stack.querySelectorAll<HTMLElement>('[data-cursor-month]');
  return (month) => {
    const { start: from, end: to } = month === null ? { start: 0, end: 0 } : stopSpan(month, range);
    for (const cursor of cursors) {
      cursor.setAttribute('visibility', month === null ? 'hidden' : 'visible');
      cursor.setAttribute('x', share(from - start));
      cursor.setAttribute('width', share(to - from));
    }
    for (const label of labels) {
      label.hidden = month === null;
      label.style.setProperty('left', `clamp(41px, ${share((from + to) / 2 - start)}, 100% - 41px)`);
      label.textContent = month === null ? '' : (months[month - range.from] ?? '');
    }
    for (const row of rows) sayRow(row, month === null ? null : month - range.from);
  };
}

/** Moves the cursor by a key; whether the key was one for it. */
function moveByKey(key: string, range: MonthRange): boolean {
  const { month: hovered } = cursorStore.get();
  const at = effectiveMonth(hovered, pinStore.get());
  const month = monthForKey(key, at, range);
  if (month === undefined) return false;
  moveCursor(month, 'keys');
  return true;
}

/** The cursor of charts that no library has drawn. */
export interface LiveCursor {
  /** The month under a place of the window, by the measure of the gesture that is going on. */
  readonly monthAt: (x: number) => MonthNumber | null;
  readonly stop: () => void;
}

function listen({ stack, range }: StillCharts, place: ReturnType<typeof createMonthAt>, signal: AbortSignal): void {
  const follow = (event: PointerEvent): void => {
    const month = place.at(event.clientX);
    if (month === null) leaveCursor();
    else moveCursor(month, 'pointer');
  };
  const begin = (event: PointerEvent): void => {
    place.forget();
    follow(event);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
    if (event.target.closest('[data-panel]') !== null && moveByKey(event.key, range)) event.preventDefault();
  };
  stack.addEventListener('pointerenter', begin, { signal });
  stack.addEventListener('pointerdown', begin, { signal });
  stack.addEventListener('pointermove', follow, { signal });
  stack.addEventListener('pointerleave', leaveCursor, { signal });
  stack.addEventListener('keydown', key, { signal });
  window.addEventListener('resize', place.forget, { signal });
}

/** Lets pointer, finger and keys move the one cursor through charts that the build drew. */
export function liveCursor(charts: StillCharts): LiveCursor {
  const { range } = charts;
  const given = new AbortController();
  const place = createMonthAt(charts);
  const paint = createPaint(charts);
  const repaint = (): void => {
    const month = effectiveMonth(cursorStore.get().month, pinStore.get());
    paint(month !== null && month >= range.from && month <= range.to ? month : null);
  };
  listen(charts, place, given.signal);
  const ends = [cursorStore.subscribe(repaint), pinStore.subscribe(repaint)];
  return {
    monthAt: place.at,
    stop: () => {
      for (const end of ends) end();
      given.abort();
    },
  };
}
