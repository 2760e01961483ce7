import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TradeEvent } from '../domain/dataset.ts';
import { isoDay, isoMonth, type MonthRange, parseDay, periodStart } from '../domain/time-period.ts';
import { testMonth } from '../test/build-plotted.ts';
import { buildEvent } from '../test/build-event.ts';
import { sameText } from '../test/build-series.ts';
import { LEVELS, type PlacedFlag, placeFlags, placePills } from './place-events.ts';
import { textWidth } from './place-notes.ts';
import { plotFrame, timeScale } from './plot-frame.ts';

const STORY: MonthRange = { from: testMonth('2024-10'), to: testMonth('2026-08') };
const desk = plotFrame(764, 34, 126);
const scale = timeScale(STORY, desk);

function event(start: string, label: string): TradeEvent {
  return buildEvent({ id: `${start}-${label.replaceAll(' ', '-')}`, start, short: sameText(label) });
}

function place(events: readonly TradeEvent[], frame = desk, range = STORY): readonly PlacedFlag[] {
  return placeFlags(events, timeScale(range, frame), { left: frame.left - 20, right: frame.width }, {
    name: (one) => one.short?.en ?? '',
    list: (names) => names.join(', '),
  });
}

interface Stretch {
  readonly x0: number;
  readonly x1: number;
}

/** Paper of the card and of the words of a flag. */
function paperOf({ x, from, to, label, side }: PlacedFlag): Stretch {
  const half = from === to ? 10 : 18;
  const words = label === '' ? 0 : textWidth(label, false) + 10;
  return { x0: x - half - (side === 'left' ? words : 0), x1: x + half + (side === 'right' ? words : 0) };
}

/** Pairs of flags of which one lies over the other, or stands with its stem on the other's words or card. */
function overlaps(flags: readonly PlacedFlag[]): string[] {
  return flags.flatMap((a, index) =>
    flags.slice(index + 1).flatMap((b) => {
      const [one, other] = [paperOf(a), paperOf(b)];
      if (a.level === b.level) return one.x0 < other.x1 && one.x1 > other.x0 ? [`${a.from} over ${b.from}`] : [];
      const [upper, lower] = a.level < b.level ? [a, paperOf(b)] : [b, paperOf(a)];
      return upper.x > lower.x0 && upper.x < lower.x1 ? [`stem of ${upper.from}`] : [];
    }),
  );
}

describe('the flags of the lane', () => {
  it('stand at the first day of their events, numbered in order of time, named at the right on the lowest level', () => {
    const flags = place([event('2025-01-20', 'Inauguration'), event('2025-06-09', 'London talks')]);
    expect(flags.map(({ from, to, label, side, level }) => ({ from, to, label, side, level }))).toEqual([
      { from: 1, to: 1, label: 'Inauguration', side: 'right', level: LEVELS - 1 },
      { from: 2, to: 2, label: 'London talks', side: 'right', level: LEVELS - 1 },
    ]);
    expect(flags.map((flag) => flag.x)).toEqual(flags.map((flag) => scale.toX(periodStart(flag.events[0].start))));
  });

  it.each([
    ['two names that fit', ['Geneva', 'Statement'], 'Geneva, Statement'],
    ['three names: the briefest, and how many more', ['Orders', 'Talks', 'A very long name'], 'Talks +2'],
  ])('join where they are less than 20 px apart, with %s', (_name, labels, label) => {
    const [flag, ...others] = place(labels.map((name, index) => event(`2025-05-1${index}`, name)));
    expect(others).toEqual([]);
    expect(flag).toMatchObject({ from: 1, to: labels.length, label });
    expect(flag?.events.map((one) => one.short?.en)).toEqual(labels);
  });

  it.each([
    ['2025-05-23', 1],
    ['2025-05-25', 2],
  ])('and stand apart from 20 px on: 1 May and %s in %i', (second, count) => {
    expect(place([event('2025-05-01', 'One'), event(second, 'Other')])).toHaveLength(count);
  });

  it('speak to the left where the right has no room', () => {
    const [flag] = place([event('2026-08-28', 'A name of some length here')]);
    expect(flag).toMatchObject({ side: 'left', label: 'A name of some length here' });
  });

  it('go unnamed rather than speak over the edge', () => {
    const phone = plotFrame(120, 44, 6);
    const [flag] = place([event('2025-06-09', 'A name too long for a phone')], phone);
    expect(flag?.label).toBe('');
  });

  it('are none without events', () => {
    expect(place([])).toEqual([]);
  });

  it('are all there where each of the cheapest layouts leaves no place for the next flag', () => {
    const crowd = [
      ['2026-02-01', 10],
      ['2026-02-17', 21],
      ['2026-03-03', 23],
      ['2026-04-05', 23],
      ['2026-06-13', 1],
      ['2026-07-06', 19],
      ['2026-07-17', 16],
      ['2026-08-05', 1],
      ['2026-10-09', 3],
    ] as const;
    const flags = place(
      crowd.map(([start, length]) => event(start, 'x'.repeat(length))),
      plotFrame(1000, 34, 6),
      { from: testMonth('2025-01'), to: testMonth('2026-11') },
    );
    expect(flags.flatMap((flag) => flag.events)).toHaveLength(crowd.length);
    expect(overlaps(flags)).toEqual([]);
  });

  it('name all ten events of a story on a desk', () => {
    const story = ['2024-11-05', '2025-01-20', '2025-02-04', '2025-04-02', '2025-04-09', '2025-05-12', '2025-06-09', '2025-08-11', '2025-10-30', '2026-02-20'];
    const flags = place(story.map((start, index) => event(start, `Event ${index}`)));
    expect(flags.filter((flag) => flag.label === '')).toEqual([]);
    expect(overlaps(flags)).toEqual([]);
  });
});

describe('the flags of any story', () => {
  const first = parseDay('2024-10-01') ?? NaN;
  const last = parseDay('2026-08-31') ?? NaN;
  const names = fc.string({ unit: fc.constantFrom('a', 'm', ' ', '字'), minLength: 1, maxLength: 28 });
  const story = fc
    .array(fc.tuple(fc.integer({ min: first, max: last }), names), { minLength: 1, maxLength: 24 })
    .map((days) => days.toSorted((a, b) => a[0] - b[0]).map(([day, name]) => event(isoDay(day), name)));
  const frames = fc.constantFrom(desk, plotFrame(292, 44, 6), plotFrame(700, 40, 150));

  /** A row of flags that just do not join, with names that get into each other's way. */
  const crowd = fc
    .array(fc.tuple(fc.integer({ min: 24, max: 60 }), names), { minLength: 8, maxLength: 26 })
    .map((gaps) => {
      let day = last;
      return gaps.map(([gap, name]) => event(isoDay((day -= gap)), name)).toReversed();
    });

  it('hold every event once and in order, and never lie over each other', () => {
    fc.assert(
      fc.property(fc.oneof(story, crowd), frames, (events, frame) => {
        const flags = place(events, frame);
        expect(flags.flatMap((flag) => flag.events)).toEqual(events);
        expect(flags.map((flag) => [flag.from, flag.to])).toEqual(
          flags.map((flag, index) => {
            const before = flags.slice(0, index).reduce((count, one) => count + one.events.length, 0);
            return [before + 1, before + flag.events.length];
          }),
        );
        expect(overlaps(flags)).toEqual([]);
      }),
      { seed: 20_261_121, numRuns: 200 },
    );
  });

  it('speak inside the bounds', () => {
    fc.assert(
      fc.property(story, frames, (events, frame) => {
        for (const flag of place(events, frame)) {
          if (flag.label === '') continue;
          expect(paperOf(flag).x0).toBeGreaterThanOrEqual(frame.left - 20);
          expect(paperOf(flag).x1).toBeLessThanOrEqual(frame.width);
        }
      }),
      { seed: 20_261_121, numRuns: 100 },
    );
  });
});

describe('the counts of other events', () => {
  const events = ['2025-04-02', '2025-05-12', '2025-04-30', '2025-04-09'].map((start) => event(start, 'x'));

  it('gather them by month, in its middle', () => {
    const pills = placePills(events, scale);
    expect(pills.map((pill) => [isoMonth(pill.month), pill.events.length])).toEqual([['2025-04', 3], ['2025-05', 1]]);
    expect(pills[0]?.x).toBeCloseTo(scale.toX((parseDay('2025-04-16') ?? NaN)));
  });

  it.each([
    ['a desk', 764, 2],
    ['months as wide as a pill', 160 + 23 * 24, 2],
    ['months a little narrower', 160 + 23 * 24 - 1, 0],
    ['a phone', 292, 0],
  ])('are for %s left out where months are narrower than they', (_name, width, count) => {
    expect(placePills(events, timeScale(STORY, plotFrame(width, 34, 126)))).toHaveLength(count);
  });

  it('are none without events', () => {
    expect(placePills([], scale)).toEqual([]);
  });
});
