import type { Page } from '@playwright/test';
import { monthOfDay, monthStart, shortMonth } from './calendar.ts';
import { TOLERANCE } from './pixel-map.ts';

interface PanelInMotion {
  readonly id: string;
  /** Places of the rules of the years. */
  readonly years: readonly number[];
  /** Places of the corners of each monthly line, by its indicator. */
  readonly corners: Readonly<Record<string, readonly number[]>>;
  readonly marks: readonly { readonly claim: string; readonly x: number; readonly faded: boolean }[];
}

/** What one picture shows while a gesture moves the charts. All places are pixels of the window. */
export interface Motion {
  readonly moving: boolean;
  readonly plot: { readonly left: number; readonly right: number };
  readonly labels: readonly { readonly text: string; readonly x: number }[];
  readonly panels: readonly PanelInMotion[];
  /** Edges of the window in the overview, and the ends of its strip. */
  readonly overview: { readonly from: number; readonly to: number; readonly left: number; readonly right: number };
  readonly search: string;
  readonly entries: number;
  readonly commits: number;
}

/** Reads everything in the frame in which it is shown: what is not in step with the rest would be found out. */
export async function readMotion(page: Page): Promise<Motion> {
  return page.evaluate(
    () =>
      new Promise<Motion>((resolve) => {
        const places = (path: Element | null | undefined, left: number): number[] =>
          [...(path?.getAttribute('d') ?? '').matchAll(/[ML](-?[\d.]+) /g)].map((match) => left + Number(match[1]));
        const readPanel = (chart: Element): PanelInMotion => {
          const layer = chart.querySelector('.moving');
          const { left } = layer?.closest('svg')?.getBoundingClientRect() ?? { left: Number.NaN };
          const lines = [...(layer?.querySelectorAll('[class^=moving-]') ?? [])];
          return {
            id: chart.getAttribute('data-panel') ?? '',
            years: places(layer?.querySelector('path'), left),
            corners: Object.fromEntries(lines.map((line) => [(line.getAttribute('class') ?? '').slice('moving-'.length), places(line, left)])),
            marks: [...chart.querySelectorAll('.evidence-mark')].map((mark) => {
              const box = mark.querySelector('.hit')?.getBoundingClientRect();
              const faded = getComputedStyle(mark).opacity === '0';
              return { claim: mark.getAttribute('data-claim') ?? '', x: ((box?.left ?? Number.NaN) + (box?.right ?? Number.NaN)) / 2, faded };
            }),
          };
        };
        const read = (): Motion => {
          const axis = document.querySelector('svg:has(> .cursor-month)');
          const line = axis?.querySelector(':scope > path')?.getBoundingClientRect();
          const moving = axis?.hasAttribute('data-moving') === true;
          const texts = [...(axis?.querySelectorAll(moving ? '.moving text' : '.at-rest text') ?? [])];
          const edge = (part: string): number => {
            const path = document.querySelector(`[data-part=${part}] path`)?.getBoundingClientRect();
            return ((path?.left ?? Number.NaN) + (path?.right ?? Number.NaN)) / 2;
          };
          const strip = document.querySelector('.density-strip')?.getBoundingClientRect();
          return {
            moving,
            plot: { left: line?.left ?? Number.NaN, right: line?.right ?? Number.NaN },
            labels: texts.map((text) => ({ text: text.textContent, x: text.getBoundingClientRect().left - 4 })),
            panels: [...document.querySelectorAll(':not([hidden]) > [data-panel]')].map(readPanel),
            overview: { from: edge('from'), to: edge('to'), left: strip?.left ?? Number.NaN, right: strip?.right ?? Number.NaN },
            search: location.search,
            entries: history.length,
            commits: window.sourcelineCommits,
          };
        };
        // After all that was asked for the next picture, and before it is shown.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(read())));
      }),
  );
}

/** The days that the labels of the axis name: `2025` its January, `Mar 2025`, and the months after one of them in turn. */
function labelDays(labels: Motion['labels']): readonly { readonly day: number; readonly x: number }[] {
  const first = labels.findIndex(({ text }) => /\d{4}$/.test(text));
  let month = Number.NaN;
  return labels.slice(Math.max(0, first)).map(({ text, x }) => {
    const year = Number(/\d{4}$/.exec(text)?.[0]);
    const inYear = text.length === 4 ? 0 : Array.from({ length: 12 }, (_, one) => one).findIndex((one) => text.startsWith(shortMonth(one)));
    if (!Number.isNaN(year)) month = year * 12 + inYear;
    else month += ((inYear - (month % 12) + 11) % 12) + 1;
    return { day: monthStart(month), x };
  });
}

/** The days at the edges of the plot, by the labels of the axis. */
export function windowOf(motion: Motion): { readonly from: number; readonly to: number; readonly x: (day: number) => number } {
  const days = labelDays(motion.labels);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) throw new Error('the axis names fewer than two months');
  const pace = (last.x - first.x) / (last.day - first.day);
  const x = (day: number): number => first.x + (day - first.day) * pace;
  return { from: first.day + (motion.plot.left - first.x) / pace, to: first.day + (motion.plot.right - first.x) / pace, x };
}

/** The middle of the month, or of the two months reported as one, at a place: where a corner of a monthly line may stand. */
function offMonth(place: number, { from, x }: ReturnType<typeof windowOf>, left: number): number {
  const pace = x(from + 1) - x(from);
  const month = monthOfDay(Math.floor(from + (place - left) / pace));
  const [before, start, end, after] = [-1, 0, 1, 2].map((step) => monthStart(month + step));
  const middles = [((start ?? 0) + (end ?? 0)) / 2, ((before ?? 0) + (end ?? 0)) / 2, ((start ?? 0) + (after ?? 0)) / 2];
  return Math.min(...middles.map((day) => Math.abs(x(day) - place)));
}

/** Whatever is not where the axis says, one line each. `lines` are monthly, `marks` stand at the middle of their month. */
export function motionFaults(motion: Motion, lines: readonly string[], extent: { readonly from: number; readonly to: number }): readonly string[] {
  const shown = windowOf(motion);
  const { left, right } = motion.plot;
  const strip = (day: number): number =>
    motion.overview.left + ((day - extent.from) / (extent.to - extent.from)) * (motion.overview.right - motion.overview.left);
  const edges = [
    ['first', motion.overview.from, shown.from] as const,
    ['last', motion.overview.to, shown.to] as const,
  ].flatMap(([name, at, day]) => (Math.abs(at - strip(day)) <= 2 * TOLERANCE ? [] : [`the ${name} edge of the overview is off by ${at - strip(day)} px`]));
  const panels = motion.panels.flatMap((panel) => {
    const corners = lines.flatMap((line) => (panel.corners[line] ?? []).map((place) => ({ line, off: offMonth(place, shown, left) })));
    const marks = panel.marks
      .filter(({ claim, faded }) => !faded && lines.some((line) => claim.startsWith(`${line}.`)))
      .map(({ claim, x }) => ({ line: claim, off: offMonth(x, shown, left) }));
    const years = panel.years.flatMap((place) => {
      const day = shown.from + ((place - left) / (right - left)) * (shown.to - shown.from);
      const off = Math.min(...[-1, 0, 1].map((step) => Math.abs(shown.x(monthStart((Math.floor(monthOfDay(day) / 12) + step) * 12)) - place)));
      return off <= TOLERANCE ? [] : [`${panel.id}: a year is ${off} px off`];
    });
    return [...years, ...[...corners, ...marks].filter(({ off }) => off > TOLERANCE).map(({ line, off }) => `${panel.id}: ${line} is ${off.toFixed(2)} px off`)];
  });
  return [...edges, ...panels];
}
