import { useWords, type Words } from './words.ts';

/** A publisher by its name in the reader's language; said to be unknown where it is empty. */
export function publisherName(publisher: string, { evidence, sources }: Words): string {
  if (publisher === '') return evidence.publisherUnknown;
  return Object.hasOwn(sources.publishers, publisher) ? (sources.publishers[publisher] ?? publisher) : publisher;
}

/** Names publishers in the reader's language; a source that is missing has none. */
export function usePublisherName(): (publisher: string | undefined) => string {
  const words = useWords();
  return (publisher) => publisherName(publisher ?? '', words);
}
