import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPlotted, testMonth } from '../test/build-plotted.ts';
import { neighbours } from '../test/neighbours.ts';
import { barRoom, type BarSlot, drawnWidth } from './bar-slots.ts';
import { plotFrame, timeScale } from './plot-frame.ts';

const MAY = testMonth('2025-05');

function bars(count: number, mark: 'bar' | 'line' = 'bar') {
  return Array.from({ length: count }, (_, index) =>
    buildPlotted({ indicator: { id: `${mark}-${index}`, mark }, values: [['2025-05', 10 + index]] }),
  );
}

function barSlot(...of: Parameters<typeof barRoom>): BarSlot {
  const { x, width } = barRoom(...of);
  return { x, width: drawnWidth(width) };
}

function slots(series: ReturnType<typeof bars>, plotWidth = 100) {
  const scale = timeScale({ from: MAY, to: MAY }, plotFrame(plotWidth, 0, 0));
  return series.flatMap((one) => one.points.map((point) => barSlot(one, series, point, scale)));
}

describe('the slot of a bar', () => {
  it.each([
    ['one bar takes the month but for a tenth on either side', 1, [{ x: 10, width: 79 }]],
    ['two share it', 2, [{ x: 10, width: 39 }, { x: 50, width: 39 }]],
    ['four share it', 4, [{ x: 10, width: 19 }, { x: 30, width: 19 }, { x: 50, width: 19 }, { x: 70, width: 19 }]],
  ])('%s', (_name, count, expected) => {
    expect(slots(bars(count))).toEqual(expected);
  });

  it('leaves no room for series that are not bars', () => {
    const [line, bar] = [...bars(1, 'line'), ...bars(1)];
    const scale = timeScale({ from: MAY, to: MAY }, plotFrame(100, 0, 0));
    const [point] = bar?.points ?? [];
    expect(bar && line && point && barSlot(bar, [line, bar], point, scale)).toEqual({ x: 10, width: 79 });
  });

  it('stays in its month, in order, and seen: a pixel at least', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.double({ min: 40, max: 900, noNaN: true }), (count, plotWidth) => {
        const placed = slots(bars(count), plotWidth);
        for (const [before, after] of neighbours(placed)) expect(after.x).toBeGreaterThanOrEqual(before.x + before.width);
        for (const { x, width } of placed) {
          expect(width).toBeGreaterThanOrEqual(1);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(plotWidth);
        }
      }),
      { seed: 20_261_121 },
    );
  });
});
