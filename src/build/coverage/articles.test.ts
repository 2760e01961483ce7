import { describe, expect, test } from 'vitest';
import type { ArticleRows, PlacedRow } from './article-rows.ts';
import { coverArticles, readArticleTexts, readBundledRows } from './articles.ts';

const texts = readArticleTexts();
if (texts === undefined) console.log('tests of the articles’ coverage left out: their texts are not here (SOURCES_DIR)');

function without<T>(rows: readonly T[], index: number): readonly T[] {
  return rows.filter((_, at) => at !== index);
}

function shifted<T extends PlacedRow>(rows: readonly T[], index: number): readonly T[] {
  return rows.map((row, at) => (at === index ? { ...row, start: row.start + 1, end: row.end + 1 } : row));
}

describe.skipIf(texts === undefined)('the coverage of the five articles', () => {
  const rows = readBundledRows();
  const faults = (changed: Partial<ArticleRows>): readonly string[] =>
    coverArticles(texts ?? new Map(), { ...rows, ...changed }).faults;

  test('finds no number left over', () => {
    expect(faults({})).toEqual([]);
  });

  test('turns red for each mention that is taken away', () => {
    const unnoticed = rows.mentions.filter((_, at) => faults({ mentions: without(rows.mentions, at) }).length === 0);
    expect(unnoticed).toEqual([]);
    expect(rows.mentions.length).toBeGreaterThan(50);
  });

  test('turns red for each mention and each quote that is shifted by one character', () => {
    const quotes = rows.quotes.filter((_, at) => faults({ quotes: shifted(rows.quotes, at) }).length === 0);
    const mentions = rows.mentions.filter((_, at) => faults({ mentions: shifted(rows.mentions, at) }).length === 0);
    expect([...quotes, ...mentions]).toEqual([]);
    expect(rows.quotes.length).toBeGreaterThan(100);
  });

  test('turns red when a quote’s number no longer covers its words', () => {
    const quotes = rows.quotes.map((row) => (row.exact.includes('decline of 34.5%') ? { ...row, spans: [] } : row));
    expect(faults({ quotes }).join('\n')).toContain('"34.5%" is in no quote');
  });

  test('turns red for a document that no source names, and for one that is not there', () => {
    const [first] = rows.documents;
    expect(faults({ documents: rows.documents.slice(1) })).toContain(`${first?.file ?? ''}: no source names this document`);
    expect(faults({ documents: [...rows.documents, { source: 'x', file: 'x.txt' }] })).toContain(
      'sources.csv: x.txt is not among the texts',
    );
  });
});
