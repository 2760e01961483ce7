import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../test/build-dataset.ts';
import { createExplorer } from '../explorer.ts';
import { articleOrigin, articles, isOwnOrigin } from './article-origins.ts';

const quote = { kind: 'quote', target: 'exports.2025-05', exact: 'fell 5%', number: '5%' } as const;
const read = { sha256: 'ab', textLength: 100 };
const explorer = createExplorer(
  buildDataset({
    observations: [{ indicator: 'exports', period: '2025-05', value: -5 }],
    sources: [
      { id: 'copy', ...read, file: '002.txt' },
      { id: 'first', ...read, file: '001.txt' },
      { id: 'unread', file: '000.txt' },
      { id: 'release', kind: 'release', ...read },
    ],
    evidence: [
      { ...quote, id: 'a', source: 'first' },
      { ...quote, id: 'b', source: 'first', origin: 'poll' },
      { ...quote, id: 'c', source: 'copy', origin: 'first', relation: 'repeats' },
      { ...quote, id: 'd', source: 'copy', origin: 'first', relation: 'repeats', start: 20 },
      { ...quote, id: 'e', source: 'copy', start: 40 },
      { ...quote, id: 'f', source: 'copy', start: 60, relation: 'context' },
    ],
  }),
);

describe('where the statements of an article go back to', () => {
  const origins = articles(explorer).map((source) => articleOrigin(explorer, source));

  it('takes the articles whose texts were read, in the order of their files', () => {
    expect(origins.map((one) => one.source.id)).toEqual(['first', 'copy']);
  });

  it('counts its own statements and those of others, context left out', () => {
    expect(origins.map((one) => [one.quotes, one.own, ...one.others.map((other) => `${other.origin} ${other.count}`)])).toEqual([
      [2, 1, 'poll 1'],
      [3, 1, 'first 2'],
    ]);
  });

  it('knows which root has a document in the package', () => {
    expect(origins.map((one) => one.others.map((other) => other.home?.id))).toEqual([[undefined], ['first']]);
  });

  it('calls an article an origin of its own unless another root has more of its statements', () => {
    expect(origins.map(isOwnOrigin)).toEqual([true, false]);
  });
});
