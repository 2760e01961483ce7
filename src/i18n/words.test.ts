import { describe, expect, it } from 'vitest';
import type { CopyFault } from '../domain/evidence/copy-fault.ts';
import { type SaidWords, walkWords } from '../test/walk-words.ts';
import { en } from './en/en.ts';
import { zh } from './zh/zh.ts';

const FAULTS: readonly CopyFault[] = [
  { kind: 'several-files', count: 2 },
  { kind: 'no-file' },
  { kind: 'unreadable' },
  { kind: 'too-large', bytes: 9_000_000, limit: 5_000_000 },
  { kind: 'too-long', characters: 3_000_000, limit: 2_000_000 },
  { kind: 'empty' },
  { kind: 'no-words' },
  ...(['pdf', 'zip', 'image', 'rtf', 'mhtml', 'old-office', 'compressed'] as const).map((format) => ({ kind: 'other-format', format }) as const),
  { kind: 'binary' },
  { kind: 'encoding', name: '' },
  { kind: 'encoding', name: 'UTF-16' },
  { kind: 'failed' },
];

/** What single messages are made of, beside numbers, texts and lists. */
function own(sample: string): readonly unknown[] {
  return [{ count: 1, settings: sample, month: sample, version: sample }, { count: 3, settings: sample, month: sample, version: sample }, 'first', 'second', ...FAULTS];
}

/** Names that Chinese gives to publishers stand in Chinese alone. */
const isShared = ({ path }: SaidWords): boolean => !path.startsWith('sources.publishers.');

const english = walkWords(en, 'zzz', own('zzz'));
const chinese = walkWords(zh, '某某', own('某某')).filter(isShared);

/** Messages that may be empty: where nothing is said, or a sign that a language does without. */
const MAY_BE_EMPTY = /^(?:evidence\.(?:bounds\.exact|statuses\.normal)|join\.marks\.space)$/;

/** Said by a sign in Chinese: 3/18. */
const ONLY_SIGNS = new Set(['language', 'compare.units.percent', 'filters.some', 'evidence.position.short', 'method.missing.coveredOf', 'sources.quoteCount']);

/** Latin letters that Chinese keeps: file formats, signs of programs, names. */
const LATIN = new Set(
  ('Sourceline CPI PPI URL UTF SHA HTML CSV BibTeX RIS CSL JSON SVG PNG Markdown Web Annotation MIT PDF ZIP RTF MB Ctrl Command LF CRLF NFC ' +
    'yes event csv evidence observations readings https http JavaScript Shift Home End Page Up Down Enter Space Escape').split(' '),
);

/** Spellings of a link stand in quotation marks: “earliest”. */
function isLatin({ texts }: { readonly texts: readonly string[] }): boolean {
  return texts.some((text) => (text.replaceAll(/\{\w+\}|“[.a-z]+(?:@[\d-]+)?”/g, '').match(/[A-Za-z]{2,}/g) ?? []).some((word) => !LATIN.has(word)));
}

/** Chinese type sets the space between scripts by itself. */
function hasSpaces({ texts }: { readonly texts: readonly string[] }): boolean {
  return texts.some((text) => /\p{Script=Han} [A-Za-z~.]|[A-Za-z~.] \p{Script=Han}/u.test(text));
}

/** A sign of the other script beside a Chinese letter: `，` is one letter wide, `,` is not. */
function hasNarrowSigns({ texts }: { readonly texts: readonly string[] }): boolean {
  return texts.some((text) => /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}|\.\.\.|\p{Script=Han}\./u.test(text));
}

describe('the words of the interface', () => {
  it('stand at the same places in both languages, some hundreds of them', () => {
    expect(chinese.map(({ path }) => path)).toEqual(english.map(({ path }) => path));
    expect(english.length).toBeGreaterThan(600);
  });

  it.each([
    ['English', english],
    ['Chinese', chinese],
  ])('are never empty in %s, whatever they are given', (_, words) => {
    const silent = words.filter(({ path, texts }) => !MAY_BE_EMPTY.test(path) && (texts.length === 0 || texts.includes('')));
    expect(silent).toEqual([]);
  });

  it('hold no Chinese in English', () => {
    expect(english.filter(({ texts }) => texts.some((text) => /\p{Script=Han}/u.test(text)))).toEqual([]);
  });

  it('hold no English in Chinese, beyond names and formats', () => {
    expect(chinese.filter(({ path }) => path !== 'language').filter(isLatin)).toEqual([]);
  });

  it('are translated: where English has a word, Chinese has one too', () => {
    const words = new Map(english.map(({ path, texts }) => [path, texts.join(' ').replaceAll('zzz', '')]));
    const bare = chinese.filter(({ path, texts }) => {
      const text = words.get(path) ?? '';
      const kept = (text.match(/[A-Za-z]{2,}/g) ?? []).every((word) => LATIN.has(word));
      return /[a-z]{2}/.test(text) && !kept && !/\p{Script=Han}/u.test(texts.join(''));
    });
    expect(bare.map(({ path }) => path).filter((path) => !ONLY_SIGNS.has(path))).toEqual([]);
  });

  it('have the signs of Chinese in Chinese', () => {
    // A number and a name: `1. CNN`.
    const others = chinese.filter(({ path }) => path !== 'sources.item');
    expect(others.filter(hasNarrowSigns)).toEqual([]);
    expect(others.filter(hasSpaces)).toEqual([]);
  });

  it('say in Chinese whatever name or number they say in English', () => {
    const named = new Set(english.filter(({ texts }) => texts.some((text) => /zzz|3/.test(text))).map(({ path }) => path));
    const silent = chinese.filter(({ path, texts }) => named.has(path) && !texts.some((text) => /某某|3/.test(text)));
    expect(silent.map(({ path }) => path)).toEqual([]);
    expect(named.size).toBeGreaterThan(150);
  });
});

describe('a planted fault in the words is found', () => {
  it.each([
    ['an English word in a Chinese sentence', '打开Settings', isLatin],
    ['an English comma', '来源,分歧', hasNarrowSigns],
    ['an English stop', '没有数字.', hasNarrowSigns],
    ['a space between scripts', '来源 CPI', hasSpaces],
  ])('%s', (_, text, isFaulty) => {
    expect(walkWords({ text }, '').some(isFaulty)).toBe(true);
    expect(walkWords({ text: '来源，分歧（CPI）' }, '').some(isFaulty)).toBe(false);
  });

  it('a message that is empty for one', () => {
    const [words] = walkWords({ one: (count: number) => (count === 1 ? '' : `${count}`) }, '某某');
    expect(words?.texts).toContain('');
  });
});
