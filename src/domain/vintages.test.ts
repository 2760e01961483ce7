import { describe, expect, it } from 'vitest';
import { buildDataset } from '../test/build-dataset.ts';
import type { IndicatorParts, ObservationParts } from '../test/build-series.ts';
import { loadBundledPackage } from '../test/load-bundled-package.ts';
import { drawnClaims, figureSlots, standingVintage } from './vintages.ts';

type Values = readonly (readonly [vintage: string, more?: Partial<ObservationParts>])[];

function slotsOf(values: Values, indicator: Partial<IndicatorParts> = {}) {
  return figureSlots(
    buildDataset({
      indicators: [{ id: 'x', ...indicator }],
      observations: values.map(([vintage, more]) => ({ indicator: 'x', period: '2025-05', value: 1, vintage, ...more })),
    }),
  );
}

describe('the vintages of a figure', () => {
  it.each<readonly [string, Values, Partial<IndicatorParts>, readonly string[]]>([
    ['one alone', [['first']], {}, ['first']],
    ['revisions', [['revised2'], ['first'], ['revised'], ['revised10']], {}, ['revised10', 'revised2', 'revised', 'first']],
    ['the latest value seen before its first release', [['first'], ['latest']], { plottedVintage: 'latest' }, ['latest', 'first']],
    ['vintages by month', [['v202505'], ['v202511']], { plottedVintage: 'v202511' }, ['v202511', 'v202505']],
    ['what is never drawn left out', [['first'], ['alternative'], ['misprint', { status: 'misprint' }]], {}, ['first']],
  ])('are, the newest first: %s', (_name, values, indicator, expected) => {
    expect(slotsOf(values, indicator).map((slot) => slot.vintages.map((one) => one.vintage))).toEqual([expected]);
  });

  it('make no figure without one that is drawn', () => {
    expect(slotsOf([['revised'], ['alternative']])).toEqual([]);
  });

  it('of another period or series are not among them', () => {
    expect(slotsOf([['first'], ['revised', { period: '2025-04' }], ['revised', { indicator: 'y' }]]).map((slot) => slot.vintages.length)).toEqual([1]);
  });

  it.each<readonly [string, boolean, readonly string[], string | undefined]>([
    ['the first release', false, ['first', 'revised'], 'first'],
    ['the newest, where the reader asks for it', true, ['first', 'revised'], 'revised'],
    ['the newest that is known, where the first is not', false, ['revised'], 'revised'],
    ['the first, where no newer is known', true, ['first'], 'first'],
    ['none, where none is known', true, [], undefined],
  ])('are stood for by %s', (_name, revised, known, expected) => {
    const [slot] = slotsOf([['first'], ['revised'], ['revised2']]);
    expect(slot && standingVintage(slot, revised, (one) => known.includes(one.vintage))?.vintage).toBe(expected);
  });
});

describe('the bundled package', () => {
  const dataset = loadBundledPackage();
  const slots = figureSlots(dataset);

  it('draws one value a figure, with or without revisions', () => {
    expect(drawnClaims(dataset, false)).toEqual(new Set(slots.map((slot) => slot.plotted.id)));
    expect(drawnClaims(dataset, true).size).toBe(slots.length);
  });

  it('draws newer values for some figures when asked for revisions, and never a misprint or an alternative', () => {
    const [first, revised] = [drawnClaims(dataset, false), drawnClaims(dataset, true)];
    const newer = [...revised].filter((id) => !first.has(id)).map((id) => dataset.observations.get(id)?.vintage ?? '');
    expect(newer.length).toBeGreaterThan(50);
    expect(newer.filter((vintage) => !/^revised\d*$/.test(vintage))).toEqual([]);
  });

  it('has no release day that contradicts the order of its vintages', () => {
    for (const { vintages } of slots) {
      const days = vintages.map((one) => one.publishedOn).filter((day) => day !== '');
      expect(days, vintages[0]?.id).toEqual(days.toSorted().toReversed());
    }
  });
});
