import { monthStart, shortMonth } from './calendar.ts';
import type { Months } from './expected-view.ts';
import type { DrawnPanel } from './read-drawing.ts';
import { numbersIn } from './words.ts';

/** Half a pixel: nobody sees less. */
export const TOLERANCE = 0.5;

/** Where days and values must stand, from the axes that the reader sees. */
export interface PixelMap {
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  /** What of the axes themselves is amiss. */
  readonly faults: readonly string[];
}

function linear(a: readonly [number, number], b: readonly [number, number]): (value: number) => number {
  return (value) => a[1] + ((value - a[0]) * (b[1] - a[1])) / (b[0] - a[0]);
}

/** Whether a label of the time axis may mean a month: `2025` its January, `May`, or `May 2025`; `Q2` its April. */
function means(label: string, month: number): boolean {
  const [, quarter, ofYear] = /^Q([1-4])\s?(\d{4})?$/.exec(label) ?? [];
  if (quarter !== undefined) return month % 12 === (Number(quarter) - 1) * 3 && (ofYear === undefined || Number(ofYear) === Math.floor(month / 12));
  const [, name, year] = /^([A-Z][a-z]{2})?\s?(\d{4})?$/.exec(label) ?? [];
  const isYear = year === undefined || Number(year) === Math.floor(month / 12);
  return isYear && (name === undefined ? month % 12 === 0 : shortMonth(month) === name);
}

/** The months that the labels of a time axis name, in order. */
function labelMonths(labels: readonly string[], months: Months): readonly number[] {
  let at = months.from - 1;
  return labels.map((label) => {
    at += 1;
    while (at <= months.to && !means(label, at)) at += 1;
    return at;
  });
}

function timeFaults({ axis }: DrawnPanel, months: Months, x: (day: number) => number): string[] {
  const named = labelMonths(axis.labels.map((label) => label.text), months);
  return axis.labels.flatMap((label, index) => {
    const month = named[index] ?? Number.NaN;
    if (month > months.to) return [`the label ${label.text} names no month of the axis`];
    const off = Math.abs(label.x - x(monthStart(month)));
    return off <= TOLERANCE ? [] : [`the label ${label.text} stands ${off.toFixed(1)} px from its month`];
  });
}

function valueFaults({ ticks, grid }: DrawnPanel, y: (value: number) => number): string[] {
  const count = ticks.length === grid.length ? [] : [`${ticks.length} labels stand at ${grid.length} lines`];
  const places = ticks.flatMap(({ label, y: middle }, index) => {
    const line = grid[index] ?? Number.NaN;
    const [value = Number.NaN] = numbersIn(label);
    // A label's box is taller than its digits, so its middle is only near its line.
    if (!(Math.abs(middle - line) <= 4)) return [`the label ${label} does not stand at its line`];
    return Math.abs(line - y(value)) <= TOLERANCE ? [] : [`the line of ${label} is off the scale of the outermost two`];
  });
  return [...count, ...places];
}

/** The map of a panel: time from the ends of its axis, values from its lowest and highest tick; all other labels must agree. */
export function pixelMap(panel: DrawnPanel, months: Months): PixelMap {
  const { left, right } = panel.axis;
  const x = linear([monthStart(months.from), left], [monthStart(months.to + 1), right]);
  const tick = (index: number): readonly [number, number] => [
    numbersIn(panel.ticks.at(index)?.label ?? '')[0] ?? Number.NaN,
    panel.grid.at(index) ?? Number.NaN,
  ];
  const y = linear(tick(0), tick(-1));
  return { x, y, left, right, faults: [...timeFaults(panel, months, x), ...valueFaults(panel, y)] };
}
