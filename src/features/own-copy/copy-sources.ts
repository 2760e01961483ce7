import type { Source } from '../../domain/dataset.ts';
import { articles } from '../../domain/evidence/article-origins.ts';
import { joinPassages } from '../../domain/evidence/passages.ts';
import type { CopySource } from '../../domain/evidence/verify-copy.ts';
import type { Explorer } from '../../domain/explorer.ts';
import type { SourceId } from '../../domain/ids.ts';
import { publisherName } from '../../i18n/publisher-name.ts';
import type { Words } from '../../i18n/words.ts';

/** The documents that a copy can be of, with all that a check needs to know of them. */
export function copySources(explorer: Explorer): readonly CopySource[] {
  return articles(explorer).map((source) => ({
    source: { id: source.id, sha256: source.sha256, textLength: source.textLength },
    passages: joinPassages(explorer.index.quotesOf(source.id)),
    mentions: explorer.dataset.mentions.filter((mention) => mention.source === source.id),
  }));
}

/** A document in a sentence: by its publisher, or by its number in the list where that is not known. */
export function sourceName(explorer: Explorer, id: SourceId, words: Words): string {
  const all: readonly Source[] = articles(explorer);
  const position = all.findIndex((source) => source.id === id);
  const publisher = all[position]?.publisher ?? '';
  return publisher === '' ? words.ownCopy.unnamed(position + 1) : publisherName(publisher, words);
}
