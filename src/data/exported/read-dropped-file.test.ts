import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../domain/export/check-record.ts';
import { exportRecord, writeExportRecord } from '../../domain/export/export-record.ts';
import { writePngRecord } from '../../domain/export/png-record.ts';
import { createExplorer } from '../../domain/explorer.ts';
import { exploreView } from '../../domain/explorer-model.ts';
import { tableCsv } from '../../domain/table-csv.ts';
import { DEFAULT_VIEW } from '../../domain/view.ts';
import { loadBundledPackage } from '../../test/load-bundled-package.ts';
import { type ExportForm, readDroppedFile } from './read-dropped-file.ts';
import { MOST_UNPACKED_BYTES } from './read-zip-record.ts';

const dataset = loadBundledPackage();
const explorer = createExplorer(dataset);
const model = exploreView(explorer, DEFAULT_VIEW);
const LINK = '?v=1&t=2024-10..2026-08';
const record = exportRecord(model, LINK, dataset.version);
const text = writeExportRecord(record);
const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);

/** The least picture that there is: signature, one chunk, end. */
const BARE_PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);
const svgOf = (inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg"><metadata id="sourceline-record">${inner.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</metadata></svg>`;

/** Each carrier around a text of the record; a table spells its own. */
const CARRIERS: Readonly<Record<ExportForm, (inner: string) => Uint8Array>> = {
  svg: (inner) => utf8(svgOf(inner)),
  png: (inner) => writePngRecord(BARE_PNG, inner),
  json: (inner) => utf8(`\uFEFF{"title":"x","sourceline":${inner}}`),
  zip: (inner) => zipSync({ 'README.md': strToU8('# x'), 'datapackage.json': strToU8('{"name":"x"}'), 'view.json': strToU8(`{"sourceline":${inner}}`) }),
  csv: (inner) => {
    const csv = tableCsv(explorer, model, { metric: ({ id }) => id, unit: () => '', link: `https://example.org/${LINK}` });
    // A change that a test makes to the record, made to the same cell of the table.
    return utf8(inner === text ? csv : csv.replace(',-34.5,', ',-34.6,'));
  },
};

const FORMS = Object.entries(CARRIERS).map(([form, write]) => ({ form, write }));

describe.each(FORMS)('a file of the kind $form', ({ form, write }) => {
  it('gives its record back, and all its values agree', () => {
    const read = readDroppedFile(write(text));
    expect(read).toEqual({ kind: 'export', form, record: { ok: true, value: record } });
    expect(checkRecord(record, model, dataset).differing).toEqual([]);
  });

  it('is found out where one digit was changed', () => {
    const edited = text.replace('"value":-34.5', '"value":-34.6');
    expect(edited).not.toBe(text);
    const read = readDroppedFile(write(edited));
    const report = read.kind === 'export' && read.record.ok ? checkRecord(read.record.value, model, dataset) : null;
    expect(report?.differing.map(({ file, verdict, here }) => [file.claim, verdict, file.value, here?.value])).toEqual([
      ['exports-us-yoy.2025-05', 'edited', -34.6, -34.5],
    ]);
  });
});

describe('an archive of several files', () => {
  const csv = new TextDecoder().decode(CARRIERS.csv(text));
  const pack = (table: string, drawing: string): Uint8Array =>
    zipSync({ 'view/table.csv': strToU8(table), 'view/view.json': strToU8(`{"sourceline":${text}}`), 'view/picture.svg': strToU8(drawing) });

  it('is one record, whatever number of its files carry it', () => {
    const read = readDroppedFile(pack(csv, svgOf(text)));
    expect(read.kind === 'export' && read.record.ok && read.record.value).toEqual(record);
  });

  it.each([
    ['table', pack(csv.replace(',-34.5,', ',-34.6,'), svgOf(text))],
    ['drawing', pack(csv, svgOf(text.replace('"value":-34.5', '"value":-34.6')))],
  ])('is found out where a digit was changed in its %s alone', (_, bytes) => {
    const read = readDroppedFile(bytes);
    const report = read.kind === 'export' && read.record.ok ? checkRecord(read.record.value, model, dataset) : null;
    expect(report?.differing.map(({ file, verdict }) => [file.claim, verdict, file.value])).toEqual([['exports-us-yoy.2025-05', 'edited', -34.6]]);
  });
});

function faultOf(bytes: Uint8Array): string {
  const read = readDroppedFile(bytes);
  if (read.kind === 'other') return 'other';
  return read.record.ok ? 'read' : read.record.issues.map(({ code }) => code).join();
}

describe('a hostile or broken file', () => {
  it.each<readonly [string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'other'],
    ['a picture without a record', BARE_PNG, 'other'],
    ['a picture cut off within its record', writePngRecord(BARE_PNG, text).subarray(0, 4000), 'other'],
    ['an article', utf8('Exports to the US fell 34.5% in May'), 'other'],
    ['a saved page with a drawing of ours in it', utf8(`<!doctype html><p>${svgOf(text)}</p>`), 'other'],
    ['a drawing without a record', utf8('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'export-no-record'],
    ['a drawing whose record is cut off', utf8(svgOf(text).slice(0, 3000)), 'export-unreadable'],
    ['a drawing whose record is no JSON', utf8(svgOf('<script>alert(1)</script>')), 'export-unreadable'],
    ['a record of a later making', utf8(svgOf(text.replace('"format":1', '"format":2'))), 'export-newer'],
    ['a record without a link', utf8(svgOf(text.replace('"link":"?', '"link":"javascript:'))), 'export-unreadable'],
    ['a table cut off in a row', CARRIERS.csv(text).subarray(0, 5000), 'export-unreadable'],
    ['another table', utf8('a,b\n1,2\n'), 'other'],
    ['other JSON', utf8('{"a":1}'), 'other'],
    ['bytes that are no UTF-8', Uint8Array.from([0x3c, 0x73, 0x76, 0x67, 0x20, 0xff]), 'other'],
    ['an archive of another making', zipSync({ 'word/document.xml': strToU8('<x/>') }), 'other'],
    ['an archive cut off', CARRIERS.zip(text).subarray(0, 200), 'other'],
    ['the beginning of an archive alone', utf8('PK\u0003\u0004abc'), 'other'],
    ['an archive of very many files', zipSync(Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`${at}.json`, strToU8('{}')]))), 'export-too-large'],
  ])('%s is %s', (_, bytes, expected) => {
    expect(faultOf(bytes)).toBe(expected);
  });

  it('an archive that unpacks to more than the limit is given up, whatever size it claims', () => {
    const bomb = zipSync({ 'view.json': [new Uint8Array(MOST_UNPACKED_BYTES * 2), { level: 9 }] });
    expect(bomb.length).toBeLessThan(100_000);
    expect(faultOf(bomb)).toBe('export-too-large');
    // The sizes in the headers are not what is believed.
    const lying = bomb.slice();
    new DataView(lying.buffer).setUint32(22, 100, true);
    expect(faultOf(lying)).toBe('export-too-large');
  });

  it('a table of more rows than a view has is not read', () => {
    const [header = '', row = ''] = new TextDecoder().decode(CARRIERS.csv(text)).split('\r\n');
    expect(faultOf(utf8(`${header}\r\n${`${row}\r\n`.repeat(100_001)}`))).toMatch(/export-(?:too-large|unreadable)/);
  });
});
