import type { Reference } from './references.ts';
import { type BibliographyLanguage, type DateParts, describeWork, type Name, type Work, type WorkKind } from './work.ts';

/** Reference types of the RIS specification. */
const TYPES: Readonly<Record<WorkKind, string>> = {
  news: 'NEWS',
  release: 'RPRT',
  page: 'ELEC',
  document: 'GEN',
  dataset: 'DATA',
};

/** `2025/06/09/`, `2025/06//`, `2025///`: what is not known is empty, the slashes stay. */
function risDate([year, month, day]: DateParts): string {
  if (year === undefined) return '';
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`;
}

/** A comma divides a name into parts, so an organisation that has one stands as the publisher only. */
function risNames(names: readonly Name[]): readonly string[] {
  return names.flatMap((name) => {
    if (name.kind === 'person') return [`${name.family}, ${name.given}`];
    return name.name.includes(',') ? [] : [name.name];
  });
}

/** The newspaper of an article, the site of a page. */
function secondaryTitle({ kind, publisher, carrier }: Work): string {
  if (kind === 'news') return publisher;
  return kind === 'page' ? carrier : '';
}

function lines(work: Work, { release }: BibliographyLanguage): readonly (readonly [string, string])[] {
  const [year] = work.issued;
  const holder = secondaryTitle(work);
  return [
    ['ID', work.key],
    ...risNames(work.authors).map((name) => ['AU', name] as const),
    ['TI', work.title],
    ['T2', holder],
    ['PB', work.publisher],
    ['M3', work.kind === 'release' ? release : ''],
    ['PY', year === undefined ? '' : String(year).padStart(4, '0')],
    ['DA', risDate(work.issued)],
    ['UR', work.url],
    ['Y2', risDate(work.accessed)],
    ['DB', holder === work.carrier ? '' : work.carrier],
    ['N1', work.note],
  ];
}

function record(work: Work, language: BibliographyLanguage): string {
  const tags = [['TY', TYPES[work.kind]] as const, ...lines(work, language).filter(([, value]) => value !== '')];
  return [...tags.map(([tag, value]) => `${tag}  - ${value}\r\n`), 'ER  - \r\n'].join('');
}

/**
 * References as RIS, UTF-8, lines ended by CRLF. A value is one line with single spaces, so that none can be taken
 * for a tag. `accessed` is the EDTF day on which the addresses were last seen.
 */
export function ris(references: readonly Reference[], accessed: string, language: BibliographyLanguage): string {
  return references.map((reference) => record(describeWork(reference, accessed, language), language)).join('\r\n');
}
