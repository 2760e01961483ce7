import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copySource, REPORT } from '../../test/made-up-report.ts';
import { normaliseText } from './normalise-text.ts';
import { hasWords } from './quote-state.ts';
import { type CopyReport, type CopySource, verifyCopy } from './verify-copy.ts';

const QUAY = copySource();

function check(text: string, sources: readonly CopySource[] = [QUAY]): CopyReport {
  const steps = verifyCopy(text, sources);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The state of each passage, in the order of the report, one letter each. */
const LETTERS = { exact: 'E', 'exact-after-normalisation': 'N', moved: 'M', 'number-only': '#', 'not-found': '-', 'not-checked': '?' };

function states(text: string): string {
  return check(text).sources[0]?.passages.map(({ state }) => LETTERS[state]).join('') ?? '';
}

const LINES = REPORT.split('\n');

function withLine(index: number, change: (line: string) => string): string {
  return LINES.map((line, at) => (at === index ? change(line) : line)).join('\n');
}

describe('a reader’s copy', () => {
  it.for<readonly [string, string, string]>([
    ['the very text', REPORT, 'EEEEEEE'],
    ['its spaces as no-break spaces, its lines ended as on Windows', REPORT.replaceAll(' ', '\u00A0').replaceAll('\n', '\r\n'), 'EEEEEEE'],
    ['furniture before it', `Menu\nSearch\n\n${REPORT}`, 'EEEEEEE'],
    ['furniture after it', `${REPORT}\nRead more: 12 days late again\n© 2025`, 'EEEEEEE'],
    ['furniture between all paragraphs', LINES.join('\n\nAdvertisement\n\n'), 'EEEEEEE'],
    ['one paragraph of it', LINES[4] ?? '', '---EE--'],
    ['a part that begins and ends in the middle', REPORT.slice(REPORT.indexOf('fall in a row'), REPORT.indexOf('of them')), '-EEEEE#'],
    ['plain quotation marks and dashes', REPORT.replaceAll(/[“”]/g, '"').replaceAll('’', "'").replaceAll('–', '-'), 'NEEENEE'],
    ['other line breaks', REPORT.replaceAll(' fell ', '\nfell ').replaceAll(' crossed ', '\n  crossed '), 'NEEEENE'],
    ['its line breaks lost', LINES.join(' '), 'EEEEEEE'],
    ['its paragraphs in reverse', LINES.toReversed().join('\n'), 'MMMMMMM'],
    ['one paragraph put last', [...LINES.slice(0, 2), ...LINES.slice(3), LINES[2] ?? ''].join('\n'), 'EMEEEEE'],
    ['its second half, with most quotes, put first', [...LINES.slice(4), ...LINES.slice(0, 4)].join('\n'), 'MMMEEEE'],
    ['other words before a quote', withLine(4, (line) => `He denied that ${line}`), 'EEEMEEE'],
    ['other words after a quote', withLine(2, (line) => line.replace(', helped', ' only on paper, helped')), 'EMEEEEE'],
    ['a changed digit', withLine(1, (line) => line.replace('34.5%', '34.6%')), '-EEEEEE'],
    ['a digit put before a number', withLine(2, (line) => line.replace('4.8%', '14.8%')), 'E-EEEEE'],
    ['one changed number of two', withLine(4, (line) => line.replace('170%', '180%')), 'EEEE-EE'],
    ['a changed word beside a number', withLine(4, (line) => line.replace('stays', 'stood')), 'EEEE#EE'],
    ['a sentence told in other words', withLine(1, (line) => line.replace('arrivals fell', 'fewer ships came, by')), '#EEEEEE'],
    ['a letter of another alphabet', withLine(1, (line) => line.replace('arrivals', 'аrrivals')), '-EEEEEE'],
    ['a letter for a digit', withLine(4, (line) => line.replace('145%', 'l45%')), 'EEEE-EE'],
    ['a soft hyphen in a word', withLine(1, (line) => line.replace('arrivals', 'arri\u00ADvals')), '-EEEEEE'],
    ['the text twice', `${REPORT}\n${REPORT}`, 'EEEEEEE'],
    ['a quote again in a box above the text', `Fuel was 12 days late.\n${REPORT}`, 'EEEEEEE'],
    ['another article', 'The museum opens on Sunday. Tickets are free for children.', '-------'],
    ['nothing', '', '-------'],
  ])('with %s', ([, text, expected]) => {
    expect(states(text)).toBe(expected);
  });

  it('is the whole text where its fingerprint is the same, a lost last line end aside', () => {
    const ended = copySource(`${REPORT}\n`);
    expect(check(REPORT, [ended]).sources[0]?.whole).toBe(true);
    expect(check(`${REPORT}\r\n`).sources[0]?.whole).toBe(true);
    expect(check(REPORT.replace('34.5%', '34.6%')).sources[0]?.whole).toBe(false);
    expect(check(`${REPORT} `, [ended]).sources[0]?.whole).toBe(true);
  });

  it('tells a look-alike from words that are not there', () => {
    const lookAlike = (text: string): unknown => check(text).sources[0]?.passages[0]?.placed;
    expect(lookAlike(REPORT.replace('arrivals', 'аrrivals'))).toEqual({ state: 'missing', lookAlike: true });
    expect(lookAlike(REPORT.replace('arrivals', 'visits'))).toEqual({ state: 'missing', lookAlike: false });
  });

  it('says why a quote is not in its place', () => {
    const why = (text: string): unknown[] => check(text).sources[0]?.passages.map(({ placed }) => (placed.state === 'moved' ? placed.why : '')) ?? [];
    expect(why([...LINES.slice(0, 2), ...LINES.slice(3), LINES[2] ?? ''].join('\n'))[1]).toBe('order');
    expect(why(withLine(4, (line) => `He denied that ${line}`))[3]).toBe('neighbours');
  });

  it('gives each number of a changed sentence its own state', () => {
    const passage = check(withLine(4, (line) => line.replace('170%', '180%'))).sources[0]?.passages[4];
    expect(passage?.figures.map(({ state }) => state)).toEqual(['number-only', 'not-found']);
  });

  it('knows where the digits of each found quote stand', () => {
    const { text, sources } = check(`Menu\n${REPORT.replaceAll(' fell ', ' \n fell   ').replaceAll('“', '"')}`);
    const digits = sources[0]?.passages.flatMap(({ figures }) => figures.map(({ at }) => text.slice(at?.from, at?.to)));
    expect(digits).toEqual(['34.5%', '4.8%', 'seven', 'nine', '12 days', '145%', '170%', 'Two hundred and seventy thousand', '90%']);
  });
});

describe('the document that a copy belongs to', () => {
  const OTHER = 'The rail company said 12 trains were late in May. Fares rose 3.1% in all, it said on Friday.';
  const RAIL = copySource(OTHER, [['The rail company said 12 trains were late in May', '12'], ['Fares rose 3.1% in all', '3.1%']], 'rail');

  it.for<readonly [string, string, string | null]>([
    ['the report itself', REPORT, 'quay'],
    ['the other report', OTHER, 'rail'],
    ['a page with one sentence of it', `News\nDepartures rose 4.8% over the same month, helped by`, 'quay'],
    ['a page with both', `${REPORT}\n${OTHER}`, 'quay'],
    ['a page with the same numbers only', 'In May 34.5% of 12 days went to seven of nine.', null],
    ['no report', 'The museum opens on Sunday.', null],
    ['an empty text', '', null],
  ])('is found for %s', ([, text, expected]) => {
    expect(check(text, [RAIL, QUAY]).best).toBe(expected);
  });

  it('comes first, and all others are checked too', () => {
    const { sources } = check(OTHER, [QUAY, RAIL]);
    expect(sources.map(({ source, found, moved, missing }) => [source, found, moved, missing])).toEqual([
      ['rail', 2, 0, 0],
      ['quay', 0, 0, 7],
    ]);
  });
});

describe('whatever happens to a copy', () => {
  const furniture = fc.stringMatching(/^[A-Za-z0-9 .,%©|]{0,30}$/);

  it('furniture between its paragraphs loses no quote and changes no state', () => {
    fc.assert(
      fc.property(fc.array(fc.array(furniture, { maxLength: 3 }), { minLength: LINES.length + 1, maxLength: LINES.length + 1 }), (pieces) => {
        const lines = LINES.flatMap((line, at) => [...(pieces[at] ?? []), line]);
        expect(states([...lines, ...(pieces.at(-1) ?? [])].join('\n'))).toBe('EEEEEEE');
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('no order of its paragraphs loses a quote', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(LINES, { minLength: LINES.length }), (lines) => {
        expect(states(lines.join('\n'))).toMatch(/^[EM]{7}$/);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it('one changed character inside a quote never leaves it exact, nor its words found unless N2 makes them equal', () => {
    const passage = fc.integer({ min: 0, max: QUAY.passages.length - 1 });
    const change = fc.constantFrom<'replace' | 'insert' | 'delete'>('replace', 'insert', 'delete');
    const character = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), fc.constantFrom('0', '1', '5', '9', '.', ' ', '’', 'а', '\u200B'));
    fc.assert(
      fc.property(passage, fc.nat(), change, character, (which, where, kind, put) => {
        const { start = 0, end = 0 } = QUAY.passages[which] ?? {};
        const at = start + (where % (end - start));
        // A character put at the very edge of a quote stands before it, not in it.
        fc.pre(kind !== 'insert' || at > start);
        const copy = REPORT.slice(0, at) + (kind === 'delete' ? '' : put) + REPORT.slice(kind === 'insert' ? at : at + 1);
        fc.pre(normaliseText(copy) !== REPORT);
        const state = check(copy).sources[0]?.passages[which]?.state ?? 'exact';
        expect(state).not.toBe('exact');
        const mustDiffer = /[\p{L}\p{N}]/u.test(put) && kind !== 'delete';
        expect(mustDiffer && hasWords(state)).toBe(false);
      }),
      { seed: 3, numRuns: 1500 },
    );
  });
});
