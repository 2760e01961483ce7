import { describe, expect, it } from 'vitest';
import { buildReference, TEST_BIBLIOGRAPHY } from '../../test/build-citation.ts';
import type { SourceParts } from '../../test/build-evidence.ts';
import { dateParts, describeWork } from './work.ts';

function work(parts: Omit<SourceParts, 'id'>) {
  return describeWork(buildReference({ id: 's', ...parts }), '2026-11-21', TEST_BIBLIOGRAPHY);
}

describe('the parts of a date', () => {
  it.each([
    ['2025-06-09', [2025, 6, 9]],
    ['2025-12', [2025, 12]],
    ['2025-01', [2025, 1]],
    ['2025', [2025]],
    ['', []],
    ['2025-02-30', []],
    ['soon', []],
  ])('of "%s" are %j', (edtf, parts) => {
    expect(dateParts(edtf)).toEqual(parts);
  });
});

describe('a work', () => {
  it.each([
    ['article', 'https://a.example', 'news'],
    ['release', '', 'release'],
    ['table', 'https://a.example', 'dataset'],
    ['report', 'https://a.example', 'page'],
    ['report', '', 'document'],
  ] as const)('of kind %s at "%s" is a %s', (kind, url, expected) => {
    expect(work({ kind, url }).kind).toBe(expected);
  });

  it.each([
    ['John Liu and Phil Mattingly', [['John', 'Liu'], ['Phil', 'Mattingly']]],
    ['C. Packard', [['C.', 'Packard']]],
    ['María del Carmen O’Brien; Jean-Luc Á', [['María del Carmen', 'O’Brien'], ['Jean-Luc', 'Á']]],
    ['王小明', ['王小明']],
    ['Reuters', ['Reuters']],
    ['Smith, John', ['Smith, John']],
  ])('by %s names %j', (authors, expected) => {
    const names = work({ kind: 'report', authors }).authors.map((name) =>
      name.kind === 'person' ? [name.given, name.family] : name.name,
    );
    expect(names).toEqual(expected);
  });

  it('of an organisation is by the organisation, but a newspaper writes no article', () => {
    expect(work({ kind: 'release', publisher: 'Customs' }).authors).toEqual([{ kind: 'whole', name: 'Customs' }]);
    expect(work({ kind: 'article', publisher: 'The Paper' }).authors).toEqual([]);
  });

  it('says in brackets what is not known, and leaves out a date that is not', () => {
    expect(work({ publisher: '', title: ' ', publishedOn: '' })).toMatchObject({
      publisher: '[nobody]',
      title: '[nameless]',
      authors: [],
      issued: [],
    });
  });

  it('was seen on the day that is given, where it has an address', () => {
    expect(work({ url: 'https://a.example' }).accessed).toEqual([2026, 11, 21]);
    expect(work({ url: '' }).accessed).toEqual([]);
  });

  it('has an address that ends no field', () => {
    expect(work({ url: 'https://a.example/{x}\\y z%20"é' }).url).toBe('https://a.example/%7Bx%7D%5Cy%20z%20%22é');
  });
});
