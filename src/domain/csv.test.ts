import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeCsv, guardText } from './csv.ts';

/** An independent reader of RFC 4180: what a spreadsheet would put into the cells of one row. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  const body = text.replace(/^\uFEFF/, '');
  let row: string[] = [];
  let at = 0;
  while (at < body.length) {
    let cell = '';
    if (body[at] === '"') {
      at += 1;
      while (at < body.length && !(body[at] === '"' && body[at + 1] !== '"')) {
        at += body[at] === '"' ? 1 : 0;
        cell += body[at] ?? '';
        at += 1;
      }
      at += 1;
    } else {
      while (at < body.length && body[at] !== ',' && body[at] !== '\r') {
        cell += body[at] ?? '';
        at += 1;
      }
    }
    row.push(cell);
    if (body[at] === ',') at += 1;
    else {
      rows.push(row);
      row = [];
      at += 2;
    }
  }
  return rows;
}

const LEADS = [
  '', ' ', '   ', '\u00A0', '\uFEFF', '\u200B', '\u200C', '\u200D', '\u2060', '\u202F', '\u3000',
  '\u2003', '\u00AD', '\u200E', '\u200F', '\u061C', '\u115F', '\u3164', '"', ' \u00A0\uFEFF', '\t', '\r',
]; // prettier-ignore
const STARTS = [
  '=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '＋1', '－1', '＠SUM(A1)', '﹦1', '﹢1', '﹣1', '﹫A1',
  "=cmd|' /C calc'!A0", "+cmd|' /C calc'!A0", "-cmd|' /C calc'!A0", "@cmd|' /C calc'!A0",
  '=HYPERLINK("https://example.org")', '=WEBSERVICE("https://example.org")', '-2+3+cmd', '+-=@', '==', '=\u200B1',
]; // prettier-ignore
const PLACES: readonly ((payload: string) => string)[] = [
  (payload) => payload,
  (payload) => `words\n${payload}`,
  (payload) => `words\r\n${payload}\r\nmore`,
  (payload) => `words\r${payload}`,
  (payload) => `words;${payload}`,
  (payload) => `words\u2028${payload}`,
];

const UNSEEN = /^[\s"\p{Cc}\p{Cf}\p{Z}\u115F\u1160\u3164\uFFA0]*/u;

/** Judged by other means than the writer's: cut the cell as a greedy program would, and look at each first sign. */
function startsFormula(cell: string): boolean {
  return cell.split(/[\n\r\v\f\u0085\u2028\u2029;,\t|]/u).some((part) => '=+-@＝＋－＠﹦﹢﹣﹫'.includes(part.replace(UNSEEN, '')[0] ?? ' '));
}

describe('text cells', () => {
  it('leaves no formula in any of 2,904 payloads', () => {
    let payloads = 0;
    for (const lead of LEADS) {
      for (const start of STARTS) {
        for (const place of PLACES) {
          const text = place(lead + start);
          const [cells] = readCsv(encodeCsv([['before', text, 'after']]));
          expect(startsFormula(text), JSON.stringify(text)).toBe(true);
          expect(startsFormula(cells?.[1] ?? '='), JSON.stringify(text)).toBe(false);
          expect(cells).toHaveLength(3);
          payloads += 1;
        }
      }
    }
    expect(payloads).toBe(2904);
  });

  it.each([
    ['a tab', '\tx'],
    ['a line feed', '\nx'],
    ['a carriage return', '\rx'],
  ])('guards a text that begins with %s', (_name, text) => {
    expect(guardText(text)).toBe(`'${text}`);
  });

  it.each([
    'China’s exports to the US, May 2025',
    'Jan–Feb 2025',
    'say "no", twice',
    'two\r\nlines',
    'https://example.org/a-b?c=d+e@f',
    "it's",
    '',
  ])('leaves %j as it is', (text) => {
    expect(guardText(text)).toBe(text);
    expect(readCsv(encodeCsv([[text, 'x']]))).toEqual([[text, 'x']]);
  });

  it('comes back from a reader with nothing added but apostrophes', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), (texts) => {
        const cells = readCsv(encodeCsv([texts]))[0] ?? [];
        expect(cells.map((cell) => cell.replaceAll("'", ''))).toEqual(texts.map((text) => text.replaceAll("'", '')));
      }),
      { seed: 20261121, numRuns: 2000 },
    );
  });
});

describe('the file', () => {
  it('begins with a byte-order mark and ends each row with CRLF', () => {
    expect(encodeCsv([['a', 1], ['b', null]])).toBe('\uFEFF"a",1\r\n"b",\r\n');
  });

  it('writes 100,000 numbers so that each reads back as itself', () => {
    const numbers = fc.sample(
      fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer(),
        fc.integer({ min: -100000, max: 100000 }).map((tenths) => tenths / 10),
      ),
      { seed: 20261121, numRuns: 100000 },
    );
    const rows = readCsv(encodeCsv(numbers.map((one) => [one, 'x'])));
    const changed = numbers.filter((one, index) => Number(rows[index]?.[0]) !== one || rows[index]?.[0] !== String(one));
    expect(numbers).toHaveLength(100000);
    expect(changed).toEqual([]);
  });
});
