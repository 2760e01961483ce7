import { describe, expect, it } from 'vitest';
import { createIssueLog } from '../../data/issue-log.ts';
import { parsePackage } from '../../data/parse-package.ts';
import { EditablePackage } from '../../test/editable-package.ts';
import { checkDocuments } from './check-documents.ts';
import { checkPackage } from './check-package.ts';
import { FORM_FAULTS } from './form-faults.ts';
import { MEANING_FAULTS } from './meaning-faults.ts';
import type { PlantedFault } from './planted-fault.ts';
import { DOCUMENT_FAULTS, QUOTE_FAULTS } from './quote-faults.ts';
import { documentReader, PACKAGE_FOLDER, readPackage } from './read-package.ts';

const bundled = readPackage(PACKAGE_FOLDER);
const readDocument = documentReader();

/** The first issue of the bundled package after a fault was planted, beside the one that must come of it. */
function plantAndCheck(fault: PlantedFault, documents: typeof readDocument) {
  const pack = new EditablePackage(bundled.tables);
  const row = fault.plant(pack);
  const result = checkPackage({ descriptor: bundled.descriptor, tables: pack.files() }, documents);
  const { file, column } = fault;
  const place = { file, ...(row !== undefined && { row }), ...(column !== undefined && { column }) };
  const found = result.ok ? [] : result.issues.map((issue) => ({ code: issue.code, place: issue.place }));
  return { found, expected: { code: fault.code, place } };
}

describe('the bundled package', () => {
  it('holds, so that what follows is refused for the planted fault alone', () => {
    const result = checkPackage(bundled, readDocument);
    expect(result.ok ? [] : result.issues).toEqual([]);
  });

  it('is the same after it was opened for editing', () => {
    const pack = new EditablePackage(bundled.tables);
    for (const file of bundled.tables.keys()) pack.rowsOf(file);
    expect(pack.files()).toEqual(bundled.tables);
  });

  it.each([
    ['no JSON', '<!doctype html>', 'not-json'],
    ['a table left out', bundled.descriptor.replace('"name": "events"', '"name": "happenings"'), 'resource-unknown'],
    [
      'a path out of the package',
      bundled.descriptor.replace('"path": "events.csv"', '"path": "../events.csv"'),
      'resource-path',
    ],
  ])('is refused for a descriptor with %s', (_, descriptor, code) => {
    const result = checkPackage({ descriptor, tables: bundled.tables }, undefined);
    expect(result.ok ? [] : result.issues.map((issue) => issue.code)).toContain(code);
  });

  it('is refused without one of its tables', () => {
    const tables = new Map([...bundled.tables].filter(([file]) => file !== 'evidence.csv'));
    const result = checkPackage({ descriptor: bundled.descriptor, tables }, undefined);
    expect(result.ok ? [] : result.issues).toEqual([
      { code: 'file-missing', place: { file: 'evidence.csv' }, facts: {} },
    ]);
  });
});

describe('a planted fault is refused with its code, file, row and column', () => {
  it.each([...FORM_FAULTS, ...MEANING_FAULTS, ...QUOTE_FAULTS])('$name', (fault) => {
    const { found, expected } = plantAndCheck(fault, undefined);
    expect(found).toContainEqual(expected);
  });
});

if (readDocument === undefined)
  console.log('Faults against the documents were left out: the folder of sources is not here (SOURCES_DIR).');

describe.skipIf(readDocument === undefined)('a fault that only the documents show is refused', () => {
  it.each(DOCUMENT_FAULTS)('$name', (fault) => {
    expect(plantAndCheck(fault, undefined).found).not.toContainEqual(plantAndCheck(fault, readDocument).expected);
    const { found, expected } = plantAndCheck(fault, readDocument);
    expect(found).toContainEqual(expected);
  });

  it('for any one character of any quote, its hash made to fit', () => {
    const parsed = parsePackage({ version: '', title: { en: '', zh: '' }, files: bundled.tables });
    if (!parsed.ok || readDocument === undefined) throw new Error('nothing to check');
    const { tables } = parsed.value;
    const quotes = tables.evidence.flatMap(({ value }) => (value.kind === 'quote' ? [{ value }] : []));
    // Seven is prime to most lengths: over all quotes every part of a sentence is met.
    const changes = quotes.flatMap(({ value }, index) =>
      [0, 1, 2].map((turn) => {
        const at = (index * 7 + turn * 31) % value.exact.length;
        const other = value.exact.charAt(at) === 'x' ? 'y' : 'x';
        return {
          row: index * 3 + turn,
          value: { ...value, exact: value.exact.slice(0, at) + other + value.exact.slice(at + 1) },
        };
      }),
    );
    const log = createIssueLog(Infinity);
    checkDocuments({ ...tables, evidence: changes, mentions: [] }, readDocument, log);
    const refused = new Set(log.issues.map(({ place }) => (place !== null && 'row' in place ? place.row : undefined)));
    const unseen = changes.filter(({ row }) => !refused.has(row));
    expect(changes.length).toBeGreaterThan(300);
    expect(unseen).toEqual([]);
  });
});
