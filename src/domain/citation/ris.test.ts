import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReference, TEST_BIBLIOGRAPHY } from '../../test/build-citation.ts';
import { hostileText, onOneLine } from '../../test/hostile-text.ts';
import { readRis, readRisTags } from '../../test/read-citations.ts';
import { ris } from './ris.ts';

const DAY = '2026-11-21';

describe('RIS', () => {
  it('of an article is written tag by tag', () => {
    const reference = buildReference({ id: 'cnn', publisher: 'CNN', title: 'A card', authors: 'John Liu', publishedOn: '2025-06', url: 'https://a.example/x', carrier: 'The Wire' });
    expect(ris([reference], DAY, TEST_BIBLIOGRAPHY)).toBe(
      [
        'TY  - NEWS',
        'ID  - cnn',
        'AU  - Liu, John',
        'TI  - A card',
        'T2  - CNN',
        'PB  - CNN',
        'PY  - 2025',
        'DA  - 2025/06//',
        'UR  - https://a.example/x',
        'Y2  - 2026/11/21/',
        'DB  - The Wire',
        'N1  - For cpi-yoy.2025-05',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  it.each([
    ['release', 'https://a.example', 'RPRT'],
    ['report', 'https://a.example', 'ELEC'],
    ['report', '', 'GEN'],
    ['table', 'https://a.example', 'DATA'],
    ['article', '', 'NEWS'],
  ] as const)('of a %s at "%s" has the type %s', async (kind, url, type) => {
    const [record] = await readRisTags(ris([buildReference({ id: 's', kind, url })], DAY, TEST_BIBLIOGRAPHY));
    expect(record?.['TY']).toBe(type);
  });

  it('names the site of a page as its second title, and an organisation with a comma as the publisher only', async () => {
    const page = buildReference({ id: 's', kind: 'report', publisher: 'Ministry of Trade, Beijing', carrier: 'The Site' });
    const [record] = await readRisTags(ris([page], DAY, TEST_BIBLIOGRAPHY));
    expect(record).toMatchObject({ T2: 'The Site', PB: 'Ministry of Trade, Beijing' });
    expect(record).not.toHaveProperty('AU');
    expect(record).not.toHaveProperty('DB');
  });

  it('has one line a tag, whatever stands in it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const lines = ris([buildReference({ id: 's', title: text, publisher: text, carrier: text })], DAY, TEST_BIBLIOGRAPHY).split('\r\n');
        expect(lines.filter((line) => line.startsWith('TY  - '))).toHaveLength(1);
        expect(lines.filter((line) => line.startsWith('ER  - '))).toHaveLength(1);
        expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- [^\n\r]*$/.test(line))).toBe(true);
      }),
    );
  });

  it('is read back with hostile titles, names and carriers as they were, on one line', async () => {
    const texts = fc.sample(hostileText, { numRuns: 200, seed: 2 });
    const references = texts.map((text, at) => buildReference({ id: `s-${at}`, title: text, publisher: `p ${text}`, carrier: `c ${text}` }));
    const items = await readRis(ris(references, DAY, TEST_BIBLIOGRAPHY));
    expect(items.map((item) => item.id)).toEqual(references.map(({ source }) => source.id));
    expect(items.map((item) => item.title)).toEqual(texts.map(onOneLine));
    expect(items.map((item) => item['container-title'])).toEqual(texts.map((text) => `p ${onOneLine(text)}`));
    expect(items.map((item) => item.source)).toEqual(texts.map((text) => `c ${onOneLine(text)}`));
  });
});
