import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inProject } from '../setup/project.mjs';
import { coverArticle, type ArticleCoverage } from './article-coverage.ts';
import { readArticleRows, type ArticleRows } from './article-rows.ts';

/** The coverage of all documents, and what is wrong with the list of documents itself. */
export interface ArticlesCoverage {
  readonly articles: readonly ArticleCoverage[];
  readonly faults: readonly string[];
}

/**
 * Compares the documents that lie in the folder with those that the package names, and covers each.
 *
 * @param texts file name → text as read
 */
export function coverArticles(texts: ReadonlyMap<string, string>, rows: ArticleRows): ArticlesCoverage {
  const named = new Set(rows.documents.map(({ file }) => file));
  const articles = rows.documents.flatMap(({ file, source }) => {
    const text = texts.get(file);
    return text === undefined ? [] : [coverArticle(file, source, text, rows)];
  });
  return {
    articles,
    faults: [
      ...[...texts.keys()].filter((file) => !named.has(file)).map((file) => `${file}: no source names this document`),
      ...[...named].filter((file) => !texts.has(file)).map((file) => `sources.csv: ${file} is not among the texts`),
      ...articles.flatMap((article) => article.faults),
    ],
  };
}

/** The articles' texts by file name; undefined where their folder (`SOURCES_DIR`) is absent. */
export function readArticleTexts(): ReadonlyMap<string, string> | undefined {
  const folder = resolve(inProject(), process.env['SOURCES_DIR'] ?? '../shared/sources');
  if (!existsSync(folder)) return undefined;
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return new Map(names.toSorted().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function readTable(name: string): string {
  return readFileSync(inProject('public', 'data', `${name}.csv`), 'utf8');
}

/** The rows of the bundled package that speak of the articles. */
export function readBundledRows(): ArticleRows {
  return readArticleRows(readTable('sources'), readTable('evidence'), readTable('mentions'));
}

/**
 * Says for each article that none of its numbers is left over: every number, number word and date is in a quote
 * or in a mention. It shares no code with the loader or the package check, so that one mistake cannot pass both.
 *
 * @returns the exit code
 */
export function main(): 0 | 1 {
  const texts = readArticleTexts();
  if (texts === undefined) {
    console.log('coverage of the articles left out: their texts are not here (SOURCES_DIR)');
    return 0;
  }
  const { articles, faults } = coverArticles(texts, readBundledRows());
  for (const { file, found, inEvidence, inMentions } of articles) {
    console.log(`${file}: ${found} numbers and dates, ${inEvidence} in evidence, ${inMentions} in mentions`);
  }
  for (const fault of faults) console.error(fault);
  return faults.length === 0 ? 0 : 1;
}
