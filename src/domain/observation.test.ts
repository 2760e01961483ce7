import { describe, expect, it } from 'vitest';
import { buildDataset } from '../test/build-dataset.ts';
import { buildIndicator, buildObservation, type ObservationParts } from '../test/build-series.ts';
import { indicatorId } from './ids.ts';
import { coverage, groupObservations, isPlotted, observationInstant } from './observation.ts';
import { isoDay, parseDay } from './time-period.ts';

function observed(period: string, more: Partial<ObservationParts> = {}) {
  return buildObservation({ ...more, indicator: 'exports', period, value: 1 }, 'first');
}

describe('what an observation covers', () => {
  it.each([
    ['a month', observed('2025-05'), '2025-05-01', '2025-06-01'],
    ['a year', observed('2024'), '2024-01-01', '2025-01-01'],
    ['a day', observed('2025-04-10'), '2025-04-10', '2025-04-11'],
    ['January and February as one', observed('2025-02', { status: 'combined' }), '2025-01-01', '2025-03-01'],
    ['two months as one across the year', observed('2025-01', { status: 'combined' }), '2024-12-01', '2025-02-01'],
    ['a combined figure of a year', observed('2024', { status: 'combined' }), '2024-01-01', '2025-01-01'],
  ])('is, for %s, its days', (_name, observation, start, end) => {
    const span = coverage(observation);
    expect(span && [isoDay(span.start), isoDay(span.end)]).toEqual([start, end]);
  });

  it('is nothing without a period', () => {
    expect(coverage(observed('none'))).toBeNull();
    expect(observationInstant(observed('none'))).toBeNull();
  });
});

describe('where an observation stands', () => {
  it.each([
    ['a month in its middle', observed('2025-06'), '2025-06-16'],
    ['a year in its middle', observed('2024'), '2024-07-02'],
    ['a step on its first day', observed('2025-04-10'), '2025-04-10'],
    ['two months as one between them', observed('2026-02', { status: 'combined' }), '2026-01-30'],
  ])('is %s', (_name, observation, day) => {
    const instant = observationInstant(observation);
    expect(instant === null ? null : isoDay(instant)).toBe(day);
  });

  it('is the exact middle, half a day included', () => {
    const may = parseDay('2025-05-01') ?? NaN;
    expect(observationInstant(observed('2025-05'))).toBe(may + 15.5);
  });
});

describe('the drawn vintage', () => {
  it.each([
    ['first', 'first', true],
    ['revised', 'first', false],
    ['v202511', 'v202511', true],
  ])('%s is drawn where the indicator names %s: %s', (vintage, plottedVintage, drawn) => {
    const indicator = buildIndicator({ id: 'exports', plottedVintage });
    expect(isPlotted(observed('2025-05', { vintage }), indicator)).toBe(drawn);
  });
});

describe('observations by indicator', () => {
  const groups = groupObservations(
    buildDataset({
      observations: [
        { indicator: 'share', period: '2024', value: 2 },
        { indicator: 'share', period: 'none', value: 1 },
        { indicator: 'exports', period: '2025-03', value: 3 },
        { indicator: 'exports', period: '2025-02', value: 2, status: 'combined' },
        { indicator: 'exports', period: '2024-12', value: 1 },
        { indicator: 'share', period: '2023', value: 3 },
      ],
    }),
  );

  it('stand in order of time, undated ones first', () => {
    expect(groups.get(indicatorId('exports'))?.map((one) => one.value)).toEqual([1, 2, 3]);
    expect(groups.get(indicatorId('share'))?.map((one) => one.value)).toEqual([1, 3, 2]);
  });

  it('are absent for an indicator without any', () => {
    expect(groups.get(indicatorId('prices'))).toBeUndefined();
    expect(groupObservations(buildDataset()).size).toBe(0);
  });
});
