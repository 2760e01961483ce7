import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articles } from '../domain/evidence/article-origins.ts';
import { joinPassages } from '../domain/evidence/passages.ts';
import type { CopySource } from '../domain/evidence/verify-copy.ts';
import { createExplorer } from '../domain/explorer.ts';
import { loadBundledPackage } from './load-bundled-package.ts';

/** A document of the bundled package, with its text. */
export interface ArticleCopy {
  readonly text: string;
  readonly source: CopySource;
}

/** The bundled documents with their texts; empty, with a line that says so, where the texts are not at hand (`SOURCES_DIR`). */
export function articleCopies(): readonly ArticleCopy[] {
  const folder = process.env['SOURCES_DIR'] ?? '';
  if (folder === '' || !existsSync(folder)) {
    console.log('Tests with the articles’ own texts were left out: their folder is not here (SOURCES_DIR).');
    return [];
  }
  const explorer = createExplorer(loadBundledPackage());
  return articles(explorer).map((source) => ({
    text: readFileSync(join(folder, source.file), 'utf8'),
    source: {
      source,
      passages: joinPassages(explorer.index.quotesOf(source.id)),
      mentions: explorer.dataset.mentions.filter((mention) => mention.source === source.id),
    },
  }));
}
