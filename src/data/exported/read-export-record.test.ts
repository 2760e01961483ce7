import { describe, expect, it } from 'vitest';
import { createExplorer } from '../../domain/explorer.ts';
import { exploreView } from '../../domain/explorer-model.ts';
import { exportIssue } from '../../domain/export/export-issue.ts';
import { exportRecord, writeExportRecord } from '../../domain/export/export-record.ts';
import { isUnedited } from '../../domain/export/recorded-value.ts';
import { indicatorId } from '../../domain/ids.ts';
import { tableCsv } from '../../domain/table-csv.ts';
import { DEFAULT_VIEW, type ViewState } from '../../domain/view.ts';
import { loadBundledPackage } from '../../test/load-bundled-package.ts';
import { readCsvRecord } from './read-csv-record.ts';
import { readExportRecord, readJsonRecord } from './read-export-record.ts';

const dataset = loadBundledPackage();
const LINK = '?v=1&t=2024-10..2026-08';

function look(patch: Partial<ViewState>) {
  const view = { ...DEFAULT_VIEW, ...patch };
  const explorer = createExplorer(dataset, view);
  const model = exploreView(explorer, view);
  return { explorer, model, record: exportRecord(model, LINK, dataset.version) };
}

const VIEWS: readonly (readonly [string, Partial<ViewState>])[] = [
  ['the first view', {}],
  ['all months of all metrics', { range: { from: 'earliest', to: 'latest' }, metrics: [...dataset.indicators.keys()] }],
  ['an index', { transform: { kind: 'index', base: 2025 * 12 } }],
  ['metrics over each other, one shifted', { overlay: [indicatorId('cpi-yoy'), indicatorId('ppi-yoy')], lag: 3 }],
  ['a past day', { known: 20_248 }],
  ['nothing', { topics: [] }],
];

describe.each(VIEWS)('the record of %s', (_, patch) => {
  const { explorer, model, record } = look(patch);

  it('comes back from its text, each value unedited', () => {
    const text = writeExportRecord(record);
    expect(text).toMatch(/^[ -~]*$/);
    expect(readExportRecord(text)).toEqual({ ok: true, value: record });
    expect(readJsonRecord(`{"a":[],"sourceline":${text}}`)).toEqual({ ok: true, value: record });
    expect(record.values.every(isUnedited)).toBe(true);
  });

  it('comes back from the table as a file, in any order of rows', () => {
    const names = { metric: () => 'a, "b"\n=c', unit: () => '%', link: `https://example.org/x/${LINK}` };
    const csv = tableCsv(explorer, model, names);
    // A file without a row has no place for a link.
    const nothing = { ok: false, issues: [exportIssue('export-no-record', 'csv')] };
    expect(readCsvRecord(csv)).toEqual(record.values.length === 0 ? nothing : { ok: true, value: record });
  });
});

describe('an edited file', () => {
  const { explorer, model, record } = look({});

  it('is told by the hash of the value that was changed', () => {
    const csv = tableCsv(explorer, model, { metric: ({ id }) => id, unit: () => '', link: LINK });
    const read = readCsvRecord(csv.replace(',-34.5,', ',-14.5,'));
    const edited = read.ok ? read.value.values.filter((value) => !isUnedited(value)) : [];
    expect(edited.map(({ claim, value }) => [claim, value])).toEqual([['exports-us-yoy.2025-05', -14.5]]);
    expect(record.values.find(({ claim }) => claim === 'exports-us-yoy.2025-05')?.value).toBe(-34.5);
  });
});

describe('what is no record', () => {
  const { record } = look({});
  const one = record.values.slice(0, 1);

  it.each([
    ['', 'export-unreadable'],
    ['{', 'export-unreadable'],
    ['null', 'export-unreadable'],
    ['[]', 'export-unreadable'],
    ['{}', 'export-unreadable'],
    [JSON.stringify({ ...record, format: 2 }), 'export-newer'],
    [JSON.stringify({ ...record, link: 'javascript:alert(1)' }), 'export-unreadable'],
    [JSON.stringify({ ...record, data: 1 }), 'export-unreadable'],
    [JSON.stringify({ ...record, values: { length: 1 } }), 'export-unreadable'],
    [JSON.stringify({ ...record, values: [null] }), 'export-unreadable'],
    [JSON.stringify({ ...record, values: one.map((value) => ({ ...value, value: '1' })) }), 'export-unreadable'],
    [JSON.stringify({ ...record, values: one.map((value) => ({ ...value, hash: 'x' })) }), 'export-unreadable'],
    [JSON.stringify({ ...record, values: one.map((value) => ({ ...value, claim: 'x'.repeat(5000) })) }), 'export-unreadable'],
    [JSON.stringify({ ...record, values: Array.from({ length: 100_001 }, () => 0) }), 'export-too-large'],
  ])('is refused whole: %.60s', (text, code) => {
    const read = readExportRecord(text);
    expect(read.ok ? null : read.issues.map((issue) => issue.code)).toEqual([code]);
  });

  it.each([
    ['a table without our columns', 'a,b\r\n1,2\r\n', 'export-no-record'],
    ['a table without rows', '"claim_id"\r\n', 'export-no-record'],
    ['no table', '"', 'export-unreadable'],
  ])('is refused as a file: %s', (_, text, code) => {
    const read = readCsvRecord(text);
    expect(read.ok ? null : read.issues.map((issue) => issue.code)).toEqual([code]);
  });
});
