import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReference, TEST_BIBLIOGRAPHY } from '../../test/build-citation.ts';
import { hostileText, onOneLine } from '../../test/hostile-text.ts';
import { readCsl } from '../../test/read-citations.ts';
import { cslJson } from './csl-json.ts';

const DAY = '2026-11-21';

describe('CSL-JSON', () => {
  it('of an article holds the variables of CSL', () => {
    const reference = buildReference({ id: 'cnn', publisher: 'CNN', title: 'A card', authors: 'John Liu and 王小明', publishedOn: '2025-06', url: 'https://a.example/x', carrier: 'The Wire' });
    expect(JSON.parse(cslJson([reference], DAY, TEST_BIBLIOGRAPHY))).toEqual([
      {
        id: 'cnn',
        type: 'article-newspaper',
        title: 'A card',
        author: [{ family: 'Liu', given: 'John' }, { literal: '王小明' }],
        'container-title': 'CNN',
        publisher: 'CNN',
        source: 'The Wire',
        issued: { 'date-parts': [[2025, 6]] },
        accessed: { 'date-parts': [[2026, 11, 21]] },
        URL: 'https://a.example/x',
        annote: 'For cpi-yoy.2025-05',
      },
    ]);
  });

  it.each([
    ['release', 'https://a.example', 'report'],
    ['report', 'https://a.example', 'webpage'],
    ['report', '', 'document'],
    ['table', 'https://a.example', 'dataset'],
    ['article', '', 'article-newspaper'],
  ] as const)('of a %s at "%s" has the type %s', (kind, url, type) => {
    expect(readCsl(cslJson([buildReference({ id: 's', kind, url })], DAY, TEST_BIBLIOGRAPHY))[0]?.type).toBe(type);
  });

  it('leaves out what is not known, and says so of a publisher and a title', () => {
    const unknown = buildReference({ id: 's', publisher: '', title: '', publishedOn: '', url: '' });
    expect(JSON.parse(cslJson([unknown], DAY, TEST_BIBLIOGRAPHY))).toEqual([
      { id: 's', type: 'article-newspaper', title: '[nameless]', 'container-title': '[nobody]', publisher: '[nobody]', annote: 'For cpi-yoy.2025-05' },
    ]);
  });

  it('is read back with hostile texts as they were, on one line', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (title, publisher) => {
        const [item] = readCsl(cslJson([buildReference({ id: 's', kind: 'release', title, publisher })], DAY, TEST_BIBLIOGRAPHY));
        expect(item?.title).toBe(onOneLine(title));
        expect(item?.publisher).toBe(onOneLine(publisher));
        expect(item?.author).toEqual([{ literal: onOneLine(publisher) }]);
      }),
    );
  });
});
