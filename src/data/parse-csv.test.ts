import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../test/sample-package.ts';
import { createIssueLog } from './issue-log.ts';
import { parseCsv } from './parse-csv.ts';

function read(text: string) {
  const log = createIssueLog();
  const table = parseCsv(text, 'a.csv', log);
  return { table, issues: log.issues.map(({ code, place }) => ({ code, place })) };
}

function cells(text: string): readonly (readonly string[])[] {
  const { table, issues } = read(text);
  expect(issues).toEqual([]);
  return table === undefined ? [] : [table.header, ...table.rows.map((row) => row.cells)];
}

describe('reading CSV', () => {
  it.for<readonly [string, string, readonly (readonly string[])[]]>([
    [
      'plain rows',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a last row without line end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'CRLF',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a byte-order mark',
      '\uFEFFa,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'empty cells',
      'a,b,c\n,,\n',
      [
        ['a', 'b', 'c'],
        ['', '', ''],
      ],
    ],
    [
      'quoted commas',
      'a,b\n"1,5",2\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    ['doubled quotes', 'a\n"say ""no"""\n', [['a'], ['say "no"']]],
    [
      'an empty quoted cell',
      'a,b\n"",2\n',
      [
        ['a', 'b'],
        ['', '2'],
      ],
    ],
    [
      'line breaks in a cell',
      'a,b\n"1\n2",3\n',
      [
        ['a', 'b'],
        ['1\n2', '3'],
      ],
    ],
    ['a header alone', 'a,b\n', [['a', 'b']]],
    ['spaces as they are', 'a\n 1 \n', [['a'], [' 1 ']]],
  ])('%s', ([, text, expected]) => {
    expect(cells(text)).toEqual(expected);
  });

  it('counts rows as a spreadsheet does: a line break in a cell makes no row', () => {
    const rows = read('a,b\n"1\n2",3\n4,5\n').table?.rows;
    expect(rows?.map((row) => row.number)).toEqual([2, 3]);
  });

  it.for<readonly [string, string, string, number | undefined]>([
    ['nothing', '', 'file-empty', undefined],
    ['a byte-order mark alone', '\uFEFF', 'file-empty', undefined],
    ['a row too short', 'a,b\n1\n', 'cell-count', 2],
    ['a row too long', 'a,b\n1,2\n1,2,3\n', 'cell-count', 3],
    ['a blank row', 'a,b\n\n1,2\n', 'row-blank', 2],
    ['a quote that never closes', 'a,b\n1,"2\n', 'quote-unclosed', 2],
    ['a quote within a bare cell', 'a,b\n1,2"3"\n', 'quote-stray', 2],
    ['text after a quoted cell', 'a,b\n"1"2,3\n', 'quote-stray', 2],
    ['a lone carriage return', 'a,b\n1\r,2\n', 'line-end-stray', 2],
    ['rows that end with carriage returns alone', 'a,b\r1,2\r', 'line-end-stray', 1],
  ])('names the row of %s', ([, text, code, row]) => {
    expect(read(text).issues[0]).toEqual({ code, place: { file: 'a.csv', ...(row !== undefined && { row }) } });
  });

  it('reads back any cells that are written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', '稀', '1') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (rows) => {
        const text = csvText(
          ['x', 'y'],
          rows.map(([x, y]) => ({ x, y })),
        );
        expect(cells(text).slice(1)).toEqual(rows);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('never throws and never reads part of a broken file as whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '\uFEFF') }), (text) => {
        const { table, issues } = read(text);
        expect(table === undefined ? issues.length : 1).toBeGreaterThan(0);
        for (const row of table?.rows ?? [])
          expect(issues.length > 0 || row.cells.length === table?.header.length).toBe(true);
      }),
      { seed: 2, numRuns: 2000 },
    );
  });

  it('takes time in proportion to the text, whatever it holds', () => {
    // Quadratic reading of these would take minutes, not the seconds after which a test is given up.
    for (const text of [',', 'a\n', '"', '""', '"a"\n', '\r'].map((unit) => unit.repeat(1_000_000))) {
      expect(() => read(text)).not.toThrow();
    }
  });
});
