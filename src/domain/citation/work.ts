import type { Source } from '../dataset.ts';
import { civilDate, parseDate } from '../time-period.ts';
import type { Reference } from './references.ts';

/** A name as it is listed: a person's in parts, or one that must not be taken apart. */
export type Name =
  | { readonly kind: 'person'; readonly given: string; readonly family: string }
  | { readonly kind: 'whole'; readonly name: string };

/** `page`: something on the web that is neither a newspaper's own article nor a release; `document`: one without an address. */
export type WorkKind = 'news' | 'release' | 'page' | 'document' | 'dataset';

/** Year, month, day, as far as known; empty where nothing is. */
export type DateParts = readonly number[];

/** A source as bibliographies describe it; BibTeX, RIS and CSL-JSON are three spellings of this. */
export interface Work {
  /** The source's id: the same in every export, and safe in every format. */
  readonly key: string;
  readonly kind: WorkKind;
  readonly title: string;
  readonly authors: readonly Name[];
  readonly publisher: string;
  /** Who carried it, where that is not the publisher; or empty. */
  readonly carrier: string;
  readonly issued: DateParts;
  /** When the address was last seen; empty without an address. */
  readonly accessed: DateParts;
  /** Only what is safe between braces and on a line; empty where none is known. */
  readonly url: string;
  /** What the source is cited for. */
  readonly note: string;
}

/** What a bibliography says in words. */
export interface BibliographyLanguage {
  /** In square brackets, as cataloguers write what is not on the page: `[publisher unknown]`. */
  readonly publisherUnknown: string;
  readonly titleUnknown: string;
  /** The genre of a release. */
  readonly release: string;
  readonly carriedBy: (carrier: string) => string;
  /** What a source is cited for. */
  readonly note: (reference: Reference) => string;
}

/** Names of Latin letters end with the family name; any other order is left as it is. */
const LATIN_NAME = /^[\p{Script=Latin}.'’-]+(?: [\p{Script=Latin}.'’-]+)+$/u;

/** Runs of white space and control characters as one space: none of the formats keeps them. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** The parts of an EDTF date, as precise as it is: `2025-06` has two; what is no date has none. */
export function dateParts(edtf: string): DateParts {
  const period = parseDate(edtf);
  if (period === undefined) return [];
  switch (period.freq) {
    case 'A':
      return [period.ordinal];
    case 'Q':
      return [Math.floor(period.ordinal / 4)];
    case 'M':
      return [Math.floor(period.ordinal / 12), (period.ordinal % 12) + 1];
    case 'D': {
      const { year, month, day } = civilDate(period.ordinal);
      return [year, month, day];
    }
  }
}

function personName(text: string): Name {
  if (!LATIN_NAME.test(text)) return { kind: 'whole', name: text };
  const space = text.lastIndexOf(' ');
  return { kind: 'person', given: text.slice(0, space), family: text.slice(space + 1) };
}

function persons(authors: string): readonly Name[] {
  return oneLine(authors)
    .split(/ and |;/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map(personName);
}

function workKind({ kind, url }: Source): WorkKind {
  switch (kind) {
    case 'article':
      return 'news';
    case 'release':
      return 'release';
    case 'table':
      return 'dataset';
    case 'report':
      return url === '' ? 'document' : 'page';
  }
}

/** Percent-encodes what would end a field, and white space; the rest of an address is left as it was seen. */
function safeAddress(url: string): string {
  return url.replaceAll(/[\s{}\\<>"^`|]/g, (character) => encodeURIComponent(character));
}

/** An organisation is the author of what it publishes; a newspaper is not the author of its articles. */
function authorsOf(source: Source, kind: WorkKind): readonly Name[] {
  const named = persons(source.authors);
  const publisher = oneLine(source.publisher);
  return named.length > 0 || kind === 'news' || publisher === '' ? named : [{ kind: 'whole', name: publisher }];
}

/** Describes a source; `accessed` (EDTF) is the day on which its address was last seen. What is unknown is said so. */
export function describeWork(reference: Reference, accessed: string, language: BibliographyLanguage): Work {
  const { source } = reference;
  const kind = workKind(source);
  return {
    key: source.id,
    kind,
    title: oneLine(source.title) || language.titleUnknown,
    authors: authorsOf(source, kind),
    publisher: oneLine(source.publisher) || language.publisherUnknown,
    carrier: oneLine(source.carrier),
    issued: dateParts(source.publishedOn),
    accessed: source.url === '' ? [] : dateParts(accessed),
    url: safeAddress(source.url),
    note: oneLine(language.note(reference)),
  };
}
