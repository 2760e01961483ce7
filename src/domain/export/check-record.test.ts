import { describe, expect, it } from 'vitest';
import { loadBundledPackage } from '../../test/load-bundled-package.ts';
import { createExplorer } from '../explorer.ts';
import { exploreView } from '../explorer-model.ts';
import { DEFAULT_VIEW, type ViewState } from '../view.ts';
import { checkRecord } from './check-record.ts';
import { type ExportRecord, exportRecord } from './export-record.ts';
import { type RecordedValue, recordValue } from './recorded-value.ts';

const dataset = loadBundledPackage();
const MAY = 'exports-us-yoy.2025-05';

function look(patch: Partial<ViewState>) {
  const view = { ...DEFAULT_VIEW, ...patch };
  const model = exploreView(createExplorer(dataset, view), view);
  return { model, record: exportRecord(model, '?v=1', dataset.version) };
}

const { model, record } = look({});

/** The record with its value of May 2025 as a file may hold it. */
function withMay(change: (value: RecordedValue) => RecordedValue): ExportRecord {
  return { ...record, values: record.values.map((value) => (value.claim === MAY ? change(value) : value)) };
}

function differing(changed: ExportRecord) {
  return checkRecord(changed, model, dataset).differing.map(({ file, verdict, here }) => [verdict, file.value, here?.value ?? null]);
}

describe('a file that is as it was saved', () => {
  it.each<readonly [string, Partial<ViewState>]>([
    ['the first view', {}],
    ['all months of all metrics', { range: { from: 'earliest', to: 'latest' }, metrics: [...dataset.indicators.keys()] }],
    ['computed values', { transform: { kind: 'index', base: 2025 * 12 } }],
    ['a past day', { known: 20_248 }],
    ['revised values', { revised: true }],
    ['one article', { evidenceFilter: 'quoted' }],
    ['nothing', { topics: [] }],
  ])('agrees in every value: %s', (_, patch) => {
    const seen = look(patch);
    const report = checkRecord(seen.record, seen.model, dataset);
    expect(report).toMatchObject({ differing: [], missing: 0, otherData: null, total: seen.record.values.length });
    expect(report.counts.agrees).toBe(seen.record.values.length);
  });

  it('agrees in its published values even where another view is open', () => {
    const report = checkRecord(record, look({ topics: ['prices'] }).model, dataset);
    expect(report.differing).toEqual([]);
  });
});

describe('a file that differs', () => {
  it('names an edited number with both values', () => {
    expect(differing(withMay((value) => ({ ...value, value: -34.6 })))).toEqual([['edited', -34.6, -34.5]]);
  });

  it('tells an edit from a correction: an unedited value that the package has otherwise was corrected since', () => {
    expect(differing(withMay((value) => recordValue({ ...value, value: -34.6 })))).toEqual([['corrected', -34.6, -34.5]]);
  });

  it('names a changed fingerprint of a right value', () => {
    expect(differing(withMay((value) => ({ ...value, hash: '0'.repeat(32) })))).toEqual([['fingerprint', -34.5, -34.5]]);
  });

  it('names a unit or a period that was changed', () => {
    expect(differing(withMay((value) => ({ ...value, unit: 'percent' })))).toEqual([['edited', -34.5, -34.5]]);
    expect(differing(withMay((value) => ({ ...value, period: '2025-06' })))).toEqual([['edited', -34.5, -34.5]]);
  });

  it('says which claim this version does not have', () => {
    expect(differing(withMay((value) => recordValue({ ...value, claim: 'exports-us-yoy.1999-01' })))).toEqual([['unknown', -34.5, null]]);
  });

  it('says what of the view it does not hold, and of which data it is', () => {
    const cut = { ...record, data: '2020-01-01-00000000', values: record.values.slice(3) };
    expect(checkRecord(cut, model, dataset)).toMatchObject({ missing: 3, otherData: '2020-01-01-00000000', differing: [] });
  });

  it('finds an edit in a value that was worked out', () => {
    const seen = look({ transform: { kind: 'index', base: 2025 * 12 } });
    const [first, ...rest] = seen.record.values.filter(({ claim }) => claim === '');
    if (first === undefined) throw new Error('no computed value');
    const report = checkRecord({ ...seen.record, values: [{ ...first, value: first.value + 1 }, ...rest] }, seen.model, dataset);
    expect(report.counts).toMatchObject({ edited: 1, corrected: 0, unknown: 0 });
  });
});
