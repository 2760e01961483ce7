import { describe, expect, it } from 'vitest';
import { buildPlotted, testMonth, type ValueParts } from '../test/build-plotted.ts';
import { annotatedPlaces, type CursorField, type CursorPlace, placeForKey } from './cursor-place.ts';
import { isoMonth } from './time-period.ts';

const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', 'a', 'A'] as const;

const exports = buildPlotted({
  indicator: { id: 'exports' },
  values: [['2025-03', 1], ['2025-04', 2], ['2025-05', 3], ['2025-07', 4]],
  origins: { '2025-04': ['one'], '2025-07': ['one', 'two'] },
});
const duty = buildPlotted({
  indicator: { id: 'duty', mark: 'step', frequency: 'D' },
  values: [['2025-04-04', 34], ['2025-04-09', 84], ['2025-04-12', 125]],
  origins: { '2025-04-04': ['one'], '2025-04-12': ['one'] },
});
const FIELD: CursorField = { range: { from: testMonth('2024-10'), to: testMonth('2025-09') }, series: [exports, duty] };

function at(month: string, series: number, claim: CursorPlace['claim'] = null): CursorPlace {
  return { month: testMonth(month), series, claim };
}

function said(place: CursorPlace | undefined): string | undefined {
  return place && `${isoMonth(place.month)} ${place.series} ${place.claim ?? ''}`.trim();
}

describe('a key in a chart', () => {
  it.each([
    ['ArrowDown', at('2025-05', 0), '2025-05 1'],
    ['ArrowDown', at('2025-05', 1), '2025-05 1'],
    ['ArrowUp', at('2025-05', 1), '2025-05 0'],
    ['ArrowUp', at('2025-05', 0), '2025-05 0'],
    ['ArrowRight', at('2025-05', 1), '2025-06 1'],
    ['ArrowDown', null, '2025-09 0'],
    ['ArrowLeft', null, '2025-09 0'],
    ['Home', null, '2024-10 0'],
    ['Enter', at('2025-05', 0), undefined],
  ])('%s leads from %j to %s', (key, from, to) => {
    expect(said(placeForKey(key, false, from, FIELD))).toBe(to);
  });

  it('A leads through all that is quoted, in time, then series, then day; Shift leads back', () => {
    const all = annotatedPlaces(FIELD).map(said);
    expect(all).toEqual(['2025-04 0 exports.2025-04', '2025-04 1 duty.2025-04-04', '2025-04 1 duty.2025-04-12', '2025-07 0 exports.2025-07']);
    let place: CursorPlace | null = null;
    const forth = Array.from({ length: 5 }, () => {
      place = placeForKey('a', false, place, FIELD) ?? null;
      return place === null ? '' : said(place);
    });
    expect(forth).toEqual([...all, all[0]]);
    expect(said(placeForKey('A', true, null, FIELD))).toBe(all[3]);
    expect(said(placeForKey('a', false, at('2025-05', 0), FIELD))).toBe(all[3]);
    expect(said(placeForKey('A', true, at('2025-05', 0), FIELD))).toBe(all[2]);
    expect(said(placeForKey('a', false, at('2025-08', 0), FIELD))).toBe(all[0]);
  });

  it('A leads nowhere where nothing is quoted', () => {
    expect(placeForKey('a', false, null, { ...FIELD, series: [] })).toBeUndefined();
  });
});

/** Keys to each place from coming in, counted along the shortest way. */
function effort(field: CursorField): ReadonlyMap<string, number> {
  const name = ({ month, series, claim }: CursorPlace): string => `${month} ${series} ${claim ?? ''}`;
  const steps = new Map<string, number>();
  let reached: readonly (CursorPlace | null)[] = [null];
  for (let count = 1; reached.length > 0; count += 1) {
    const next = reached.flatMap((place) => KEYS.flatMap((key) => placeForKey(key, key === 'A', place, field) ?? []));
    reached = next.filter((place) => {
      const isNew = !steps.has(name(place));
      if (isNew) steps.set(name(place), count);
      return isNew;
    });
  }
  return steps;
}

describe('the effort of keys', () => {
  const month = (index: number): string => isoMonth(testMonth('2014-10') + index);
  const values = Array.from({ length: 144 }, (_, index): ValueParts => [month(index), index]);
  const origins = Object.fromEntries(Array.from({ length: 24 }, (_, index) => [month(index * 6 + 2), ['one']]));
  const field: CursorField = {
    range: { from: testMonth('2014-10'), to: testMonth('2026-09') },
    series: Array.from({ length: 6 }, (_, index) => buildPlotted({ indicator: { id: `series-${index}` }, values, ...(index % 3 === 0 ? { origins } : {}) })),
  };
  const steps = effort(field);

  it('is at most 18 for any of 144 months of 6 series', () => {
    const months = Array.from({ length: 144 }, (_, index) => field.range.from + index);
    const counts = months.flatMap((at) => field.series.map((_, series) => steps.get(`${at} ${series} `) ?? Infinity));
    expect(counts).toHaveLength(144 * 6);
    expect(Math.max(...counts)).toBeLessThanOrEqual(18);
  });

  it('is at most 8 for any of 48 quoted points', () => {
    const counts = annotatedPlaces(field).map((place) => steps.get(`${place.month} ${place.series} ${place.claim ?? ''}`) ?? Infinity);
    expect(counts).toHaveLength(48);
    expect(Math.max(...counts)).toBeLessThanOrEqual(8);
  });
});
