import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../test/build-dataset.ts';
import { denseOf } from '../../test/made-up-dense.ts';
import { createExplorer } from '../explorer.ts';
import { exploreView } from '../explorer-model.ts';
import { figureDensity } from '../figure-density.ts';
import { CITED_ONLY, filterCounts } from '../filter-counts.ts';
import { indicatorId, sourceId } from '../ids.ts';
import { readMonthOf } from '../readout.ts';
import { tableCsv } from '../table-csv.ts';
import { buildTable } from '../table-model.ts';
import { dayNumber, parseDay } from '../time-period.ts';
import { DEFAULT_VIEW, type ViewState } from '../view.ts';

const DAILY = indicatorId('daily');
const FIRST = dayNumber(2025, 1, 1);
/** Ninety days from January to March 2025, rising by one a day; 1 February has no reading. */
const VALUES = Array.from({ length: 90 }, (_, index) => (index === 31 ? null : index));

const DATASET = buildDataset({
  indicators: [{ id: 'daily', frequency: 'D', mark: 'line', panel: 'p' }],
  observations: [
    { indicator: 'daily', period: '2025-02-10', value: 40, publishedOn: '2025-02-11' },
    { indicator: 'daily', period: '2025-02-20', value: 50, publishedOn: '2025-02-21' },
    { indicator: 'daily', period: '2025-02-20', value: 500, vintage: 'latest', publishedOn: '2025-05-01' },
  ],
  evidence: [
    { id: 'q', kind: 'quote', source: 'paper', target: 'daily.2025-02-10', exact: 'It stood at 40 then', number: '40' },
    { id: 'c', kind: 'citation', source: 'office', target: 'daily.2025-02-20' },
  ],
  readings: new Map([[DAILY, denseOf(FIRST, VALUES)]]),
});

function look(patch: Partial<ViewState> = {}) {
  const view = { ...DEFAULT_VIEW, range: { from: 2025 * 12, to: 2025 * 12 + 2 }, ...patch };
  const explorer = createExplorer(DATASET, view);
  const model = exploreView(explorer, view);
  return { view, explorer, model, panel: model.panels[0], series: model.panels[0]?.series[0] };
}

describe('a dense series in a view', () => {
  it('sets the axis and the counts by its readings; its points are those with evidence', () => {
    const { model, panel, series } = look();
    expect(panel?.scale.max).toBe(100);
    expect([model.shown, model.total]).toEqual([89, 89]);
    expect(series?.points.map((point) => point.y)).toEqual([40, 50]);
    expect(series?.dense?.length).toBe(89);
    expect(look({ range: { from: 2025 * 12 + 1, to: 2025 * 12 + 1 } }).model.shown).toBe(27);
  });

  it.each([
    [{ evidenceFilter: 'quoted' }, 1],
    [{ evidenceFilter: 'disputed' }, 0],
    [{ minOrigins: 2 }, 0],
    [{ sources: [sourceId('paper')] }, 1],
  ] as const)('hides readings, which nothing backs, under %j', (patch, shown) => {
    const { model, series } = look(patch);
    expect(series?.dense).toBeNull();
    expect(model.shown).toBe(shown);
  });

  it('leaves a gap where a quoted figure is hidden among cited ones', () => {
    const { series, model } = look({ sources: [CITED_ONLY] });
    expect(model.shown).toBe(88);
    expect(series?.dense?.count(FIRST + 40, FIRST + 41)).toBe(0);
    expect(series?.dense?.columns.flags[39]).toBe(0x80);
  });

  it('passes through the newest vintage where revised values are asked for', () => {
    expect(look({ revised: true }).series?.dense?.minMax(FIRST + 50, FIRST + 51)).toEqual({ low: 500, high: 500 });
    expect(look().series?.dense?.minMax(FIRST + 50, FIRST + 51)).toEqual({ low: 50, high: 50 });
  });

  it('is undated on a past day: its readings are set apart, its figures of a known day stay', () => {
    const { series, model, explorer } = look({ known: parseDay('2025-02-28') ?? 0 });
    expect(series?.dense).toBeNull();
    expect(model.shown).toBe(2);
    expect([...(explorer.knowledge?.undatedReadings ?? [])]).toEqual([[DAILY, 56]]);
  });

  it('is read by its months: the last reading, and between which values the month lay', () => {
    const { series, model } = look();
    if (series === undefined) throw new Error('no series');
    expect(readMonthOf(series, 2025 * 12 + 1)).toEqual({ last: { x: FIRST + 58, value: 58, status: 'normal' }, low: 32, high: 58, count: 27 });
    expect(readMonthOf(series, 2025 * 12 + 3)).toBeNull();
    const table = buildTable(model.panels, model.range, { column: DAILY, descending: true });
    expect(table.rows.map((row) => row.cells[0]?.readings?.last.value)).toEqual([89, 58, 30]);
  });

  it('is a row a month in a file, and a row for each value with evidence', () => {
    const { explorer, model } = look();
    const csv = tableCsv(explorer, model, { metric: ({ id }) => id, unit: () => '%', link: '' });
    const rows = csv.trim().split('\r\n').slice(1).map((line) => line.replaceAll('"', '').split(','));
    expect(rows.map((row) => [row[2], row[3], ...row.slice(-7, -4)])).toEqual([
      ['2025-01-31', '30', '0', '30', 'daily.2025-01-31'],
      ['2025-02-10', '40', '', '', 'daily.2025-02-10'],
      ['2025-02-20', '50', '', '', 'daily.2025-02-20'],
      ['2025-02-28', '58', '32', '58', 'daily.2025-02-28'],
      ['2025-03-31', '89', '59', '89', 'daily.2025-03-31'],
    ]);
  });

  it('is never computed from the few of its values that have evidence', () => {
    const { panel, series } = look({ transform: { kind: 'points', base: null } });
    expect(panel?.shownAs).toMatchObject({ kind: 'refused', reason: 'dense' });
    expect(series?.dense?.length).toBe(89);
  });

  it('is counted month by month in the overview, and by the filters', () => {
    const { explorer, view } = look();
    expect(explorer.extent).toEqual({ from: 2025 * 12, to: 2025 * 12 + 2 });
    expect(figureDensity(explorer, view).map(({ figures, quoted }) => [figures, quoted])).toEqual([
      [31, 0],
      [27, 1],
      [31, 0],
    ]);
    const counts = filterCounts(explorer, view);
    expect(counts.metrics.get(DAILY)).toBe(89);
    expect(counts.sources.get(CITED_ONLY)).toBe(88);
    expect(filterCounts(explorer, { ...view, evidenceFilter: 'quoted' }).metrics.get(DAILY)).toBe(1);
  });
});
