import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../test/build-dataset.ts';
import { buildDispute } from '../../test/build-dispute.ts';
import { loadBundledPackage } from '../../test/load-bundled-package.ts';
import { createExplorer } from '../explorer.ts';
import { isoMonth, parseMonth } from '../time-period.ts';
import { seriesGaps } from './missing-months.ts';
import { countPackage } from './package-counts.ts';
import { thinSeries } from './thin-series.ts';

const quote = { kind: 'quote', exact: 'rose 5%', number: '5%' } as const;
const explorer = createExplorer(
  buildDataset({
    indicators: [{ id: 'a' }],
    observations: [
      { indicator: 'a', period: '2025-01', value: 5 },
      { indicator: 'a', period: '2025-02', value: 6 },
      { indicator: 'a', period: '2025-03', value: 7, sightings: 3 },
      { indicator: 'a', period: '2025-06', value: 8 },
      { indicator: 'a', period: '2025-06', value: 9, vintage: 'revised' },
    ],
    evidence: [
      { ...quote, id: 'q1', target: 'a.2025-01', source: 'cnn', origin: 'cnn' },
      { ...quote, id: 'q2', target: 'a.2025-01', source: 'copy', origin: 'cnn', relation: 'repeats' },
      { id: 'c1', target: 'a.2025-02', source: 'x' },
      { id: 'c2', target: 'a.2025-02', source: 'y' },
      { id: 'c3', target: 'a.2025-03', source: 'x' },
      { id: 'c4', target: 'a.2025-03', source: 'x' },
    ],
    disputes: [buildDispute({ about: ['a.2025-01'], sides: {} })],
  }),
);

describe('the counts of a package', () => {
  it('sort each drawn figure by what stands behind it, once', () => {
    expect(countPackage(explorer).plotted).toEqual({
      total: 4,
      quoted: 1,
      citedByMore: 1,
      citedByOne: 1,
      uncited: 1,
      severalOrigins: 0,
      disputed: 1,
    });
  });

  it('count a copy as a quote, and never as an origin', () => {
    expect(countPackage(explorer)).toMatchObject({ quotes: 2, citations: 4, origins: 1, observations: 5, otherVintages: 1, disputes: 1 });
  });

  it('make a whole for the bundled package', () => {
    const { plotted, causes, disputes } = countPackage(createExplorer(loadBundledPackage()));
    expect(plotted.quoted + plotted.citedByMore + plotted.citedByOne + plotted.uncited).toBe(plotted.total);
    expect(plotted.uncited).toBe(0);
    expect(causes.reduce((sum, one) => sum + one.count, 0)).toBe(disputes);
  });
});

describe('what is missing', () => {
  it('are the months of a monthly series without a figure, in runs', () => {
    const [gaps] = seriesGaps(explorer);
    expect(gaps?.missing.map(({ from, to }) => [isoMonth(from), isoMonth(to)])).toEqual([['2025-04', '2025-05']]);
    expect(gaps?.covered).toBe(4);
  });

  it('does not call a month missing that a figure for two months covers', () => {
    const combined = createExplorer(
      buildDataset({
        observations: [
          { indicator: 'a', period: '2024-12', value: 1 },
          { indicator: 'a', period: '2025-02', value: 2, status: 'combined' },
          { indicator: 'b', period: '2025-04', value: 2 },
        ],
      }),
    );
    expect(seriesGaps(combined)[0]?.missing).toEqual([{ from: parseMonth('2025-03'), to: parseMonth('2025-04') }]);
  });

  it('names metrics that rest on one place, counting the sources that the package names', () => {
    expect(thinSeries(explorer)).toEqual([]);
    const thin = createExplorer(
      buildDataset({ observations: ['01', '02', '03'].map((month) => ({ indicator: 'a', period: `2025-${month}`, value: 1 })) }),
    );
    expect(thinSeries(thin)).toMatchObject([{ single: 3, total: 3 }]);
    expect(thinSeries(thin, 4)).toEqual([]);
  });
});
