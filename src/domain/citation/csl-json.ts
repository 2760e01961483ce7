import type { Reference } from './references.ts';
import { type BibliographyLanguage, type DateParts, describeWork, type Name, type Work, type WorkKind } from './work.ts';

/** The item types of CSL 1.0.2; they are case-sensitive. */
const TYPES: Readonly<Record<WorkKind, string>> = {
  news: 'article-newspaper',
  release: 'report',
  page: 'webpage',
  document: 'document',
  dataset: 'dataset',
};

function cslName(name: Name) {
  return name.kind === 'person' ? { family: name.family, given: name.given } : { literal: name.name };
}

function cslDate(parts: DateParts) {
  return { 'date-parts': [parts] };
}

/** The title of what holds a work: the newspaper of an article, the site of a page. */
function container({ kind, publisher, carrier }: Work): string {
  if (kind === 'news') return publisher;
  return kind === 'page' ? carrier : '';
}

function cslItem(work: Work, { release }: BibliographyLanguage) {
  const holder = container(work);
  return {
    id: work.key,
    type: TYPES[work.kind],
    title: work.title,
    ...(work.authors.length > 0 && { author: work.authors.map(cslName) }),
    ...(holder !== '' && { 'container-title': holder }),
    publisher: work.publisher,
    ...(work.carrier !== '' && holder !== work.carrier && { source: work.carrier }),
    ...(work.kind === 'release' && { genre: release }),
    ...(work.issued.length > 0 && { issued: cslDate(work.issued) }),
    ...(work.accessed.length > 0 && { accessed: cslDate(work.accessed) }),
    ...(work.url !== '' && { URL: work.url }),
    annote: work.note,
  };
}

/**
 * References as CSL-JSON (an array of items, schema 1.0.2): the format of Zotero, Pandoc and citation processors.
 * `accessed` is the EDTF day on which the addresses were last seen.
 */
export function cslJson(references: readonly Reference[], accessed: string, language: BibliographyLanguage): string {
  const items = references.map((reference) => cslItem(describeWork(reference, accessed, language), language));
  return `${JSON.stringify(items, null, 2)}\n`;
}
