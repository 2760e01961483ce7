import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReference, TEST_BIBLIOGRAPHY } from '../../test/build-citation.ts';
import { hostileText, onOneLine } from '../../test/hostile-text.ts';
import { readBibtex } from '../../test/read-citations.ts';
import { bibtex, escapeTex } from './bibtex.ts';

const DAY = '2026-11-21';

describe('BibTeX', () => {
  it('of an article is written field by field', () => {
    const reference = buildReference({
      id: 'cnn',
      publisher: 'CNN',
      title: 'A 5% card_game & more',
      authors: 'John Liu and 王小明',
      publishedOn: '2025-06',
      url: 'https://a.example/x_y?z=%E8%BF%9B',
      carrier: 'The Wire',
    });
    expect(bibtex([reference], DAY, TEST_BIBLIOGRAPHY)).toBe(
      String.raw`@article{cnn,
  author = {Liu, John and {王小明}},
  title = {{A 5\% card\_game \& more}},
  journaltitle = {{CNN}},
  entrysubtype = {newspaper},
  date = {2025-06},
  url = {https://a.example/x_y?z=%E8%BF%9B},
  urldate = {2026-11-21},
  addendum = {Carried by The Wire},
  annotation = {For cpi-yoy.2025-05},
}
`,
    );
  });

  it.each([
    ['release', 'https://a.example', '@report{s,'],
    ['report', 'https://a.example', '@online{s,'],
    ['report', '', '@misc{s,'],
    ['table', 'https://a.example', '@dataset{s,'],
    ['article', '', '@article{s,'],
  ] as const)('of a %s at "%s" begins with its type', (kind, url, head) => {
    expect(bibtex([buildReference({ id: 's', kind, url })], DAY, TEST_BIBLIOGRAPHY).split('\n')[0]).toBe(head);
  });

  it('has as many opening braces as closing ones, whatever stands in it', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (title, publisher) => {
        const text = bibtex([buildReference({ id: 's', title, publisher })], DAY, TEST_BIBLIOGRAPHY);
        let depth = 0;
        for (const character of text) {
          if (character === '{') depth += 1;
          if (character === '}') depth -= 1;
          if (depth < 0) throw new Error(`closed too early: ${text}`);
        }
        expect(depth).toBe(0);
      }),
    );
  });

  it('is read back with hostile titles, names and carriers as they were, on one line', async () => {
    const texts = fc.sample(hostileText, { numRuns: 200, seed: 1 });
    const kinds = ['article', 'release', 'report', 'table'] as const;
    const references = texts.map((text, at) =>
      buildReference({ id: `s-${at}`, kind: kinds[at % 4] ?? 'report', title: text, publisher: `p ${text}`, carrier: `c ${text}` }),
    );
    const items = await readBibtex(bibtex(references, DAY, TEST_BIBLIOGRAPHY));
    expect(items.map((item) => item.id)).toEqual(references.map(({ source }) => source.id));
    expect(items.map((item) => item.title)).toEqual(texts.map(onOneLine));
    expect(items.map((item) => item['container-title'] ?? item.publisher)).toEqual(texts.map((text) => `p ${onOneLine(text)}`));
    expect(items.map((item) => item.note)).toEqual(texts.map((text) => `Carried by c ${onOneLine(text)}`));
  });

  it.each([
    ['a--b---c', 'a-{}-b-{}-{}-c'],
    ["''quoted``", String.raw`'{}'quoted\textasciigrave{}\textasciigrave{}`],
    ['\\{}', String.raw`\textbackslash{}\textbraceleft{}\textbraceright{}`],
    ['#$%&_~^', String.raw`\#\$\%\&\_\textasciitilde{}\textasciicircum{}`],
    ['US–China “q” 中国', 'US–China “q” 中国'],
  ])('names what TeX would read as something else: %s', (text, escaped) => {
    expect(escapeTex(text)).toBe(escaped);
  });
});
