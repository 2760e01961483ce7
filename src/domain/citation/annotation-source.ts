import type { Source } from '../dataset.ts';
import { hashAddress } from './hash-address.ts';
import type { JsonObject } from './json.ts';

/** The IRI of a source: its address, else the fingerprint of its text, else its name on our own page. */
export function sourceIri({ id, url, sha256 }: Source, page: string): string {
  if (url !== '') return url;
  return sha256 === '' ? `${page}#${id}` : hashAddress(sha256);
}

/** A source as a resource: what is not known of it is left out. */
export function annotationSource(source: Source, page: string): JsonObject {
  const known = ([, text]: readonly [string, string]) => text !== '';
  const words: readonly (readonly [string, string])[] = [
    ['dcterms:identifier', source.id],
    ['dcterms:title', source.title],
    ['dcterms:publisher', source.publisher],
    ['dcterms:creator', source.authors],
    ['dcterms:issued', source.publishedOn],
    ['dcterms:provenance', source.carrier],
    ['schema:sha256', source.sha256],
  ];
  return { id: sourceIri(source, page), type: 'Text', ...Object.fromEntries(words.filter(known)) };
}
