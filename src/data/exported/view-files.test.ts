import { describe, expect, it } from 'vitest';
import { readCsvRecord } from './read-csv-record.ts';
import { readJsonRecord } from './read-export-record.ts';
import { DRAWN_VIEWS, drawnView } from '../../test/drawn-views.ts';
import { fullCsv, tableCsv } from '../../domain/table-csv.ts';
import { exportRecord } from '../../domain/export/export-record.ts';
import { isUnedited } from '../../domain/export/recorded-value.ts';
import { publishedValues } from '../../domain/export/shown-values.ts';
import { viewJson } from '../../domain/export/view-json.ts';

const LINK = '?v=1&t=2025-01..2025-06';
const NAMES = { metric: ({ id }: { readonly id: string }) => id, unit: () => '%', link: `https://example.org/${LINK}` };

interface FileValue {
  readonly claim: string | null;
  readonly value: number;
  readonly evidence?: readonly string[];
}

interface ViewFile {
  readonly panels: readonly { readonly series: readonly { readonly values: readonly FileValue[] }[] }[];
  readonly facts: readonly FileValue[];
  readonly evidence: readonly { readonly id: string; readonly source: string }[];
  readonly sources: readonly { readonly id: string }[];
}

/** Looks no deeper than this: what is missing below fails the comparison. */
function isViewFile(json: unknown): json is ViewFile {
  return typeof json === 'object' && json !== null && ['panels', 'facts', 'evidence', 'sources'].every((key) => key in json);
}

function readFile(text: string): ViewFile {
  const json: unknown = JSON.parse(text);
  if (!isViewFile(json)) throw new Error('no file of a view');
  return json;
}

describe.each(DRAWN_VIEWS)('the files of a view: %s', (_, query) => {
  const { explorer, model } = drawnView(query);
  const record = exportRecord(model, LINK, explorer.dataset.version);
  const json = viewJson(explorer, model, record, `https://example.org/${LINK}`);

  it('hold the same values, in the same order', () => {
    const values = readFile(json).panels.flatMap(({ series }) => series.flatMap((one) => one.values));
    expect(values.map(({ claim, value }) => [claim ?? '', value])).toEqual(record.values.map(({ claim, value }) => [claim, value]));
    expect(readJsonRecord(json)).toEqual({ ok: true, value: record });
    const table = readCsvRecord(tableCsv(explorer, model, NAMES));
    expect(table.ok ? table.value.values : []).toEqual(record.values);
  });

  it('name no evidence and no source that they do not hold', () => {
    const { panels, facts, evidence, sources } = readFile(json);
    const named = [...panels.flatMap(({ series }) => series.flatMap((one) => one.values)), ...facts].flatMap((value) => value.evidence ?? []);
    const held = new Set(evidence.map(({ id }) => id));
    expect(named.filter((id) => !held.has(id))).toEqual([]);
    const known = new Set(sources.map(({ id }) => id));
    expect(evidence.filter(({ source }) => !known.has(source))).toEqual([]);
  });

  it('hold in full every published value of its metrics, each unedited', () => {
    const full = readCsvRecord(fullCsv(explorer, model, NAMES));
    const values = full.ok ? full.value.values : [];
    expect(values.map(({ claim, value }) => [claim, value])).toEqual(publishedValues(explorer, model).map(({ identity }) => [identity.claim, identity.value]));
    expect(values.every(isUnedited)).toBe(true);
    const claims = new Set(values.map(({ claim }) => claim));
    const readings = new Set([...explorer.dataset.readings.keys()].map(String));
    expect(record.values.filter(({ claim, metric }) => claim !== '' && !readings.has(metric) && !claims.has(claim))).toEqual([]);
  });
});
