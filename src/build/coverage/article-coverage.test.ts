import { describe, expect, test } from 'vitest';
import { coverArticle } from './article-coverage.ts';
import { readArticleRows } from './article-rows.ts';

const TEXT = 'Exports fell 34.5% in May, said two reports.\r\nThe caf\u0065\u0301 had\u00A0seven.';
const SOURCES = 'id,file\none,one.txt\nelsewhere,\n';
const EVIDENCE_HEAD = 'id,source,kind,exact,start,end,number,sign\n';
const FELL = 'e1,one,quote,Exports fell 34.5% in May,0,25,13-18,8-12\n';
const MENTIONS = 'id,source,exact,start,end\nm1,one,May,22,25\nm2,one,"two reports",32,43\nm3,one,had seven,54,63\n';

function cover(evidence: string, mentions = MENTIONS): ReturnType<typeof coverArticle> {
  return coverArticle('one.txt', 'one', TEXT, readArticleRows(SOURCES, EVIDENCE_HEAD + evidence, mentions));
}

describe('the coverage of a document', () => {
  test('is complete when each number lies in a quote’s number or in a mention', () => {
    expect(cover(FELL)).toEqual({ file: 'one.txt', found: 4, inEvidence: 1, inMentions: 3, faults: [] });
  });

  test('counts documents only, not sources without a text', () => {
    expect(readArticleRows(SOURCES, EVIDENCE_HEAD, MENTIONS).documents).toEqual([{ source: 'one', file: 'one.txt' }]);
  });

  test('leaves a number open that only the other words of a quote hold', () => {
    expect(cover(FELL, MENTIONS.replace('m1,one,May,22,25\n', '')).faults).toEqual([
      'one.txt, offset 22: "May" is in no quote’s number and no mention: "…Exports fell 34.5% in May, said two reports. The café had seven.…"',
    ]);
  });
});

describe('a fault is named', () => {
  test.each([
    ['a quote is missing', '', MENTIONS, 'one.txt, offset 13: "34.5%" is in no quote'],
    ['a citation stands for the quote', FELL.replace('quote', 'citation'), MENTIONS, 'one.txt, offset 13'],
    ['the quote belongs to another document', FELL.replace('one', 'elsewhere'), MENTIONS, 'one.txt, offset 13'],
    ['the number’s span stops short', FELL.replace('13-18', '13-17'), MENTIONS, 'one.txt, offset 13'],
    ['the number’s span cannot be read', FELL.replace('13-18', '13'), MENTIONS, 'one.txt, offset 13'],
    ['a quote is shifted', FELL.replace('0,25', '1,26'), MENTIONS, 'evidence.csv, row 2: one.txt reads "xports fell'],
    ['a quote is changed', FELL.replace('34.5', '34.6'), MENTIONS, 'not "Exports fell 34.6% in May"'],
    ['a mention is shifted', FELL, MENTIONS.replace('32,43', '33,44'), 'mentions.csv, row 3: one.txt reads "wo reports."'],
    ['a mention holds no number', FELL, `${MENTIONS}m4,one,said,27,31\n`, 'mentions.csv, row 5: "said" holds no number'],
    ['a mention is missing', FELL, MENTIONS.replace('m3,one,had seven,54,63\n', ''), 'one.txt, offset 58: "seven"'],
  ])('%s', (_, evidence, mentions, fault) => {
    expect(cover(evidence, mentions).faults.join('\n')).toContain(fault);
  });

  test('a row with a cell too few stops the reading', () => {
    expect(() => readArticleRows(SOURCES, `${EVIDENCE_HEAD}e1,one,quote\n`, MENTIONS)).toThrow('row 2 has 3 cells, not 8');
  });
});
