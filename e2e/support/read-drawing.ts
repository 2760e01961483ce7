import type { Page } from '@playwright/test';

/** All places are pixels of the window. */
export interface DrawnMark {
  readonly kind: 'marker' | 'bar' | 'span' | 'forecast' | 'announced' | 'unknown';
  /** The slot of its colour: `us`, `cpi`. */
  readonly colour: string;
  /** Its centre; of a bar or span its left end. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A word for reports. */
  readonly name: string;
}

export interface DrawnDisc {
  readonly claim: string;
  readonly name: string;
  readonly count: string;
  readonly x: number;
  readonly y: number;
  readonly hitWidth: number;
}

export interface DrawnLine {
  /** Id of the indicator, with `-unseen` for the dashed end of a rate. */
  readonly series: string;
  readonly colour: string;
  /** Corners of each stroke. */
  readonly strokes: readonly (readonly (readonly [x: number, y: number])[])[];
}

export interface DrawnPanel {
  readonly id: string;
  /** Labels of the value axis with the middle of their text, from the bottom up. */
  readonly ticks: readonly { readonly label: string; readonly y: number }[];
  /** The lines of the grid, from the bottom up. */
  readonly grid: readonly number[];
  readonly axis: DrawnAxis;
  readonly lines: readonly DrawnLine[];
  readonly marks: readonly DrawnMark[];
  /** Small strokes at the true places of discs that stand aside. */
  readonly truePlaces: readonly { readonly x: number; readonly y: number }[];
  readonly discs: readonly DrawnDisc[];
  /** Names and last values at the ends of the lines, and words on the plot. */
  readonly endLabels: readonly string[];
  readonly notes: readonly string[];
  /** The words in its stead, where nothing is drawn. */
  readonly words: string;
}

export interface DrawnAxis {
  readonly left: number;
  readonly right: number;
  readonly labels: readonly { readonly text: string; readonly x: number }[];
}

/** Reads what is drawn from the page itself: what a reader sees, and nothing that the program says of it. */
export async function readDrawing(page: Page): Promise<readonly DrawnPanel[]> {
  return page.evaluate(() => {
    const numbers = (text: string): number[] => [...text.matchAll(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)].map((match) => Number(match[0]));
    const attribute = (element: Element | null, name: string): number => Number(element?.getAttribute(name) ?? 'NaN');
    const shift = (element: Element | null): readonly [number, number] => {
      const [x = Number.NaN, y = 0] = numbers(element?.getAttribute('transform') ?? '');
      return [x, y];
    };
    const slot = (element: Element): string => {
      const paint = `${element.getAttribute('stroke') ?? ''} ${element.getAttribute('fill') ?? ''}`;
      return /--(?!paper)([a-z]+)|hatch-([a-z]+)/.exec(paint)?.slice(1).find(Boolean) ?? '';
    };
    const originOf = (element: Element): DOMRect => (element.closest('svg') ?? element).getBoundingClientRect();

    const readAxis = (svg: Element): DrawnAxis => {
      const { left } = svg.getBoundingClientRect();
      const [from = Number.NaN, , to = Number.NaN] = numbers(svg.querySelector(':scope > path')?.getAttribute('d') ?? '');
      const labels = [...svg.querySelectorAll(':scope > g.at-rest > g')].flatMap((tick) => {
        const text = tick.querySelector('text')?.textContent ?? '';
        return text === '' ? [] : [{ text, x: left + shift(tick)[0] }];
      });
      return { left: left + from, right: left + to, labels };
    };

    const readLine = (path: Element): DrawnLine => {
      const { left, top } = originOf(path);
      const series = /series-(?!line)([a-z0-9-]+)/.exec(path.getAttribute('class') ?? '')?.[1] ?? '';
      const strokes = (path.getAttribute('d') ?? '').split('M').filter(Boolean).map((stroke) => {
        const at = numbers(stroke);
        return Array.from({ length: at.length / 2 }, (_, index): readonly [number, number] => [
          left + (at[2 * index] ?? Number.NaN),
          top + (at[2 * index + 1] ?? Number.NaN),
        ]);
      });
      return { series, colour: slot(path), strokes };
    };

    const readMark = (element: Element): DrawnMark => {
      const { left, top } = originOf(element);
      const kind = element.getAttribute('class') ?? '';
      const colour = slot(element);
      const [x, y] = shift(element);
      if (kind === 'cited-marker' || kind === 'announced-mark') {
        return { kind: kind === 'cited-marker' ? 'marker' : 'announced', colour, x: left + x, y: top + y, width: 0, height: 0, name: kind };
      }
      if (element.tagName === 'rect') {
        const [width, height] = [attribute(element, 'width'), attribute(element, 'height')];
        return { kind: 'bar', colour, x: left + attribute(element, 'x'), y: top + attribute(element, 'y'), width, height, name: kind };
      }
      const path = kind === 'span-mark' ? element.querySelector('path') : element;
      const [from = Number.NaN, at = Number.NaN, end = Number.NaN] = numbers(path?.getAttribute('d') ?? '');
      if (kind === 'span-mark') return { kind: 'span', colour, x: left + from, y: top + at, width: end - from, height: 0, name: kind };
      if (kind === 'forecast-tick') return { kind: 'forecast', colour, x: left + x + from + end / 2, y: top + y + at, width: end, height: 0, name: kind };
      return { kind: 'unknown', colour, x: left, y: top, width: 0, height: 0, name: element.outerHTML.slice(0, 80) };
    };

    const readDisc = (group: Element): DrawnDisc => {
      const { left, top } = originOf(group);
      const [x, y] = shift(group.querySelector('.origin-disc'));
      return {
        claim: group.getAttribute('data-claim') ?? '',
        name: group.getAttribute('aria-label') ?? '',
        count: group.querySelector('.origin-disc text')?.textContent ?? '',
        x: left + x,
        y: top + y,
        hitWidth: group.querySelector('.hit')?.getBoundingClientRect().width ?? 0,
      };
    };

    const axes = [...document.querySelectorAll('svg:has(> .cursor-month)')];
    return [...document.querySelectorAll('.panel-stack section')].map((section): DrawnPanel => {
      // The chart of a panel that has become empty is kept out of sight.
      const chart = section.querySelector(':not([hidden]) > [data-panel]');
      const drawn = (kind: string): Element[] => [...(chart?.querySelectorAll(kind) ?? [])];
      const bare = document.createElement('div');
      bare.append(section.cloneNode(true));
      for (const unseen of bare.querySelectorAll('[hidden]')) unseen.remove();
      const axis = section.querySelector('svg:has(> .cursor-month)') ?? axes.at(-1);
      const grid = drawn('.value-grid line').map(
        (line) => originOf(line).top + attribute(line, 'y1'),
      );
      const ticks = drawn('.value-ticks text').map((text) => {
        const { top, bottom } = text.getBoundingClientRect();
        return { label: text.textContent, y: (top + bottom) / 2 };
      });
      const words = (kind: string): string[] => drawn(kind).map((text) => text.textContent);
      return {
        id: chart?.getAttribute('data-panel') ?? section.querySelector('h2')?.id.replace('panel-', '') ?? '',
        ticks: ticks.toSorted((a, b) => b.y - a.y),
        grid: grid.toSorted((a, b) => b - a),
        axis: axis === undefined ? { left: Number.NaN, right: Number.NaN, labels: [] } : readAxis(axis),
        lines: drawn('.series-line').map(readLine),
        marks: drawn('.series-marks > *').map(readMark),
        endLabels: words('.end-label'),
        notes: words('.chart-note'),
        truePlaces: drawn('.true-place').map((tick) => {
          const [x, y] = shift(tick);
          return { x: originOf(tick).left + x, y: originOf(tick).top + y };
        }),
        discs: drawn('.evidence-mark').map(readDisc),
        words: chart === null ? bare.textContent : '',
      };
    });
  });
}
