import { foldText } from './fold-text.ts';

export type TokenKind = 'word' | 'number' | 'date' | 'han';

/** One searched unit of a text. */
export interface SearchToken {
  readonly kind: TokenKind;
  /**
   * The terms that it is found by, the most exact first: a word without its plural, `-34.5%` also as `34.5`, and of
   * Chinese letters each pair.
   */
  readonly terms: readonly string[];
  /** Where it stands in the text as given, in UTF-16 positions. */
  readonly start: number;
  readonly end: number;
}

const PATTERN = new RegExp(
  [
    // 2025-05, 2025-05-14; 2025年5月, 2025年5月14日; 5月
    String.raw`(?<iso>\b\d{4}-\d{2}(?:-\d{2})?\b)`,
    String.raw`(?<year>\d{4})年(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?)?`,
    String.raw`(?<lone>\b\d{1,2})月`,
    // A sign belongs to the number unless it joins it to what stands before.
    String.raw`(?<sign>(?<![\p{L}\d])[-+])?(?<digits>\d[\d,]*(?:\.\d+)?)(?<percent>%)?`,
    // One actor, three spellings.
    String.raw`(?<us>\bunited states\b|\bu\.s\.)`,
    String.raw`(?<han>\p{Script=Han}+)`,
    String.raw`(?<word>(?:(?!\p{Script=Han})\p{L})+)`,
  ].join('|'),
  'gu',
);

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** Without its plural, so that either finds the other: tariffs, duties. */
export function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}

/** The number that digits spell, or the two that they may: `1,238` is a thousand here and one elsewhere. */
function spelled(digits: string): readonly string[] {
  const plain = digits.replace(/,+$/, '');
  const thousands = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain);
  const commas = plain.split(',').length - 1;
  const asPoint = commas === 1 && !plain.includes('.') ? [plain.replace(',', '.')] : [];
  return (thousands || commas !== 1 || plain.includes('.') ? [plain.replaceAll(',', ''), ...asPoint] : asPoint).map(withoutTrailingZeros);
}

function withoutTrailingZeros(number: string): string {
  if (!number.includes('.')) return number;
  const [whole = '', decimals = ''] = number.split('.');
  let end = decimals.length;
  while (decimals[end - 1] === '0') end -= 1;
  return end === 0 ? whole : `${whole}.${decimals.slice(0, end)}`;
}

function numberTerms(sign: string, digits: string, percent: string): readonly string[] {
  const [first = '', ...others] = spelled(digits);
  return [...new Set([`${sign}${first}${percent}`, `${sign}${first}`, `${first}${percent}`, first, ...others])];
}

function twoDigits(number: string): string {
  return number.padStart(2, '0');
}

/** Pairs of neighbouring letters: Chinese writes no spaces, and two letters are most often a word. */
function pairs(run: string): readonly string[] {
  const signs = [...run];
  return signs.length === 1 ? signs : signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`);
}

function dateTerms(groups: Readonly<Record<string, string | undefined>>): readonly string[] | null {
  const { iso, year, month, day, lone } = groups;
  if (iso !== undefined) return [iso];
  if (lone !== undefined) return MONTHS.slice(Number(lone) - 1, Number(lone));
  if (year === undefined || month === undefined) return null;
  return [`${year}-${twoDigits(month)}${day === undefined ? '' : `-${twoDigits(day)}`}`];
}

function readMatch(groups: Readonly<Record<string, string | undefined>>): Pick<SearchToken, 'kind' | 'terms'> {
  const { year, sign, digits, percent, us, han, word } = groups;
  const date = dateTerms(groups);
  if (date !== null) return { kind: 'date', terms: date };
  if (us !== undefined) return { kind: 'word', terms: ['us'] };
  if (han !== undefined) return { kind: 'han', terms: pairs(han) };
  if (word !== undefined) return { kind: 'word', terms: [singular(word)] };
  return { kind: 'number', terms: digits === undefined ? [year ?? ''] : numberTerms(sign ?? '', digits, percent ?? '') };
}

/** Splits a text into what is searched: words, numbers, dates, runs of Chinese. Everything else lies between them. */
export function searchTokens(text: string): readonly SearchToken[] {
  const folded = foldText(text);
  return [...folded.text.matchAll(PATTERN)].map((match) => ({
    ...readMatch(match.groups ?? {}),
    start: folded.origins[match.index] ?? 0,
    end: folded.origins[match.index + match[0].length] ?? text.length,
  }));
}
