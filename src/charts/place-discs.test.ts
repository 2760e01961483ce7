import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlottedSeries } from '../domain/plotted-series.ts';
import { isoDay, type MonthRange, parseDay, periodStart } from '../domain/time-period.ts';
import { buildPlotted, testMonth } from '../test/build-plotted.ts';
import { type PlacedDisc, placeDiscs } from './place-discs.ts';
import { plotFrame, timeScale } from './plot-frame.ts';

const STORY: MonthRange = { from: testMonth('2024-10'), to: testMonth('2026-08') };
const ALL: MonthRange = { from: testMonth('2017-01'), to: testMonth('2026-12') };
const frame = plotFrame(764, 34, 126);

/** A series whose every period is quoted, each by as many origins as its value in this list says. */
function quoted(mark: 'line' | 'step' | 'point' | 'bar', values: readonly (readonly [string, number, number])[], id = 'series'): PlottedSeries {
  const frequency = mark === 'step' ? 'D' : 'M';
  return buildPlotted({
    indicator: { id, mark, frequency },
    values: values.map(([period, value]) => [period, value]),
    origins: Object.fromEntries(values.map(([period, , count]) => [period, Array.from({ length: count }, (_, index) => `origin-${index}`)])),
    until: '2026-08',
  });
}

/** Discs on a plot where a unit of value is a pixel. */
function place(series: readonly PlottedSeries[], range = STORY): readonly PlacedDisc[] {
  return placeDiscs(series, () => true, timeScale(range, frame), (value) => 200 - value);
}

function distance(a: PlacedDisc, b: PlacedDisc): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

const scale = timeScale(STORY, frame);

describe('a disc', () => {
  it('stands on its value, with the count of its origins', () => {
    const [disc] = place([quoted('line', [['2025-05', -34.5, 2]])]);
    const [point] = disc?.series.points ?? [];
    expect(disc).toMatchObject({ x: scale.toX(point?.x ?? NaN), y: 234.5, count: 2, joined: [], ticks: [] });
  });

  it('is there for quoted points alone, and for those in view', () => {
    const series = quoted('line', [['2025-04', -21, 0], ['2025-05', -34.5, 1], ['2025-06', -16, 1]]);
    expect(place([series]).map((disc) => disc.point.y)).toEqual([-34.5, -16]);
    expect(placeDiscs([series], (point) => point.y < -20, scale, (value) => value).map((disc) => disc.point.y)).toEqual([-34.5]);
    expect(place([])).toEqual([]);
  });
});

describe('discs that would cover each other', () => {
  it('slide right along the plateau of the later step, and leave a tick at its day', () => {
    const [earlier, later] = place([quoted('step', [['2025-04-09', 104, 1], ['2025-04-14', 108, 1], ['2025-06-30', 30, 0]])]);
    expect(earlier && later && distance(earlier, later)).toBeCloseTo(16);
    expect(earlier?.ticks).toEqual([]);
    expect(later?.ticks).toEqual([{ x: scale.toX(parseDay('2025-04-14') ?? NaN), y: later?.y, day: parseDay('2025-04-14') }]);
    expect(later && later.x <= scale.toX(later.point.end)).toBe(true);
  });

  it('stay where the plateau is too short to slide on', () => {
    const [, later] = place([quoted('step', [['2025-04-09', 104, 1], ['2025-04-10', 108, 1], ['2025-04-12', 30, 0]])]);
    expect(later).toMatchObject({ x: scale.toX(later?.point.x ?? NaN), ticks: [] });
  });

  it('never slide out of the plot, where a plateau goes on beyond the range', () => {
    const april: MonthRange = { from: testMonth('2024-10'), to: testMonth('2025-04') };
    const [, later] = place([quoted('step', [['2025-04-29', 104, 1], ['2025-04-30', 106, 1], ['2025-06-30', 30, 0]])], april);
    expect(later && later.x <= frame.left + frame.plotWidth).toBe(true);
  });

  it('never move on a line, where only one place is true', () => {
    const discs = place([quoted('line', [['2025-05', 4.8, 1]], 'all'), quoted('line', [['2025-05', 5.2, 1]], 'us')]);
    expect(discs.map((disc) => disc.x)).toEqual(discs.map((disc) => scale.toX(disc.point.x)));
  });

  it('move a forecast aside along its own tick, which needs no second one', () => {
    const forecast = buildPlotted({
      indicator: { id: 'poll', mark: 'point' },
      values: [['2025-05', 5, { status: 'forecast' }]],
      origins: { '2025-05': ['reuters'] },
    });
    const discs = place([quoted('line', [['2025-05', 4.8, 1]]), forecast]);
    const moved = discs.find((disc) => disc.series === forecast);
    expect(moved && moved.x - scale.toX(moved.point.x)).toBeGreaterThan(15);
    expect(moved?.ticks).toEqual([]);
  });
});

describe('near discs of one line', () => {
  const values = [['2025-04', -21, 1], ['2025-05', -26, 3], ['2025-06', -24, 2]] as const;

  it('join where months are narrow: one disc with the greatest count, at its own place, and a tick for each other', () => {
    const [disc, ...others] = place([quoted('line', values)], ALL);
    const all = timeScale(ALL, frame);
    expect(others).toEqual([]);
    expect(disc).toMatchObject({ count: 3, x: all.toX(disc?.point.x ?? NaN), y: 226 });
    expect(disc?.joined.map((point) => point.y)).toEqual([-21, -24]);
    expect(disc?.ticks).toEqual(disc?.joined.map((point) => ({ x: all.toX(point.x), y: 200 - point.y, day: point.x })));
  });

  it('stay apart where months are wide enough, or their values are', () => {
    expect(place([quoted('line', values)])).toHaveLength(3);
    expect(place([quoted('line', [['2025-04', -21, 1], ['2025-05', -90, 1]])], ALL)).toHaveLength(2);
  });

  it('never join those of another series', () => {
    expect(place([quoted('line', [['2025-05', 4, 1]], 'all'), quoted('line', [['2025-05', 5, 1]], 'us')], ALL)).toHaveLength(2);
  });
});

describe('the discs of any steps', () => {
  const steps = fc.uniqueArray(fc.tuple(fc.integer({ min: 20_000, max: 20_700 }), fc.integer({ min: 0, max: 150 })), {
    minLength: 1,
    maxLength: 14,
    selector: ([day]) => day,
  });

  it('stand on their own plateaus in the plot; one that moved covers none that stood before it', () => {
    fc.assert(
      fc.property(steps, fc.constantFrom(STORY, ALL), (some, range) => {
        const discs = place([quoted('step', some.map(([day, value]) => [isoDay(day), value, 1]))], range);
        const { toX } = timeScale(range, frame);
        const shown = discs.flatMap((disc) => [disc.point, ...disc.joined]).map((point) => point.observation.id);
        expect(new Set(shown).size).toBe(some.length);
        for (const [index, disc] of discs.entries()) {
          const trueX = toX(disc.point.x);
          expect(disc.x).toBeGreaterThanOrEqual(trueX);
          if (disc.x === trueX) continue;
          expect(disc.x).toBeLessThanOrEqual(Math.min(toX(disc.point.end), frame.left + frame.plotWidth));
          expect(disc.ticks).toContainEqual({ x: trueX, y: disc.y, day: disc.point.x });
          for (const earlier of discs.slice(0, index)) expect(distance(disc, earlier)).toBeGreaterThanOrEqual(16 - 1e-9);
        }
      }),
      { seed: 20_261_121 },
    );
  });

  it('keep a tick or the disc itself at the true place of every value', () => {
    fc.assert(
      fc.property(steps, (some) => {
        const discs = place([quoted('step', some.map(([day, value]) => [isoDay(day), value, 1]))], ALL);
        const { toX } = timeScale(ALL, frame);
        const places = discs.flatMap((disc) => [{ x: disc.x, y: disc.y }, ...disc.ticks.map(({ x, y }) => ({ x, y }))]);
        for (const disc of discs) {
          for (const { observation, y } of [disc.point, ...disc.joined]) {
            const day = observation.period === null ? NaN : periodStart(observation.period);
            expect(places).toContainEqual({ x: toX(day), y: 200 - y });
          }
        }
      }),
      { seed: 20_261_121 },
    );
  });
});
