import type { Reference } from './references.ts';
import { type BibliographyLanguage, type DateParts, describeWork, type Name, type Work, type WorkKind } from './work.ts';

/** Entry types of biblatex, which knows `urldate`, pages and data sets; classic styles print those they do not know as `@misc`. */
const TYPES: Readonly<Record<WorkKind, string>> = {
  news: 'article',
  release: 'report',
  page: 'online',
  document: 'misc',
  dataset: 'dataset',
};

/** Where each type names its publisher. */
const PUBLISHER_FIELDS: Readonly<Record<WorkKind, string>> = {
  news: 'journaltitle',
  release: 'institution',
  page: 'organization',
  document: 'organization',
  dataset: 'publisher',
};

/** A brace counts even after a backslash, so braces are named, never escaped. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '`': String.raw`\textasciigrave{}`,
};

/** Two of these side by side are one other sign to TeX: a dash, a quotation mark. */
const LIGATURES = /([-',<>])(?=\1)/g;

/** A text for a field in braces: UTF-8 as it is, everything that TeX reads as a command named or escaped. */
export function escapeTex(text: string): string {
  return text
    .replaceAll(/[\\{}~^`]|[#$%&_]/g, (character) => COMMANDS[character] ?? `\\${character}`)
    .replaceAll(LIGATURES, '$1{}');
}

/** Styles change the case of titles, and take names apart, unless they stand in braces of their own. */
function kept(text: string): string {
  return `{${escapeTex(text)}}`;
}

function name(one: Name): string {
  return one.kind === 'person' ? `${escapeTex(one.family)}, ${escapeTex(one.given)}` : kept(one.name);
}

function date(parts: DateParts): string {
  return parts.map((part, position) => String(part).padStart(position === 0 ? 4 : 2, '0')).join('-');
}

function fields(work: Work, language: BibliographyLanguage): readonly (readonly [string, string])[] {
  return [
    ['author', work.authors.map(name).join(' and ')],
    ['title', kept(work.title)],
    [PUBLISHER_FIELDS[work.kind], kept(work.publisher)],
    ['entrysubtype', work.kind === 'news' ? 'newspaper' : ''],
    ['type', work.kind === 'release' ? escapeTex(language.release) : ''],
    ['date', date(work.issued)],
    ['url', work.url],
    ['urldate', date(work.accessed)],
    ['addendum', work.carrier === '' ? '' : escapeTex(language.carriedBy(work.carrier))],
    ['annotation', escapeTex(work.note)],
  ];
}

function entry(work: Work, language: BibliographyLanguage): string {
  const lines = fields(work, language)
    .filter(([, value]) => value !== '')
    .map(([field, value]) => `  ${field} = {${value}},\n`);
  return `@${TYPES[work.kind]}{${work.key},\n${lines.join('')}}\n`;
}

/**
 * References as BibTeX in the dialect of biblatex, UTF-8. `accessed` is the EDTF day on which the addresses were
 * last seen. An address is written as biblatex reads it, verbatim.
 */
export function bibtex(references: readonly Reference[], accessed: string, language: BibliographyLanguage): string {
  return references.map((reference) => entry(describeWork(reference, accessed, language), language)).join('\n');
}
