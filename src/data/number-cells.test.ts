import { describe, expect, it } from 'vitest';
import { integer, NUMBER } from './number-cells.ts';

describe('number cells', () => {
  it.each([
    ['0', 0],
    ['-34.5', -34.5],
    ['4.80', 4.8],
    ['270000', 270_000],
    ['0.001', 0.001],
    ['999999999999999', 999_999_999_999_999],
  ])('"%s" is %d', (text, value) => {
    expect(NUMBER.read(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['12,5', '12.5'],
    ['-34,5', '-34.5'],
    ['1,234.5', '1234.5'],
    ['1,234', '1234'],
    ['1 234 567', '1234567'],
    ['1\u202F234', '1234'],
    ['\u221234.5', '-34.5'],
    ['\u201334.5', '-34.5'],
    ['+4.8', '4.8'],
    ['34.5%', '34.5'],
    ['$18.7', '18.7'],
    [' 5 ', '5'],
    ['.5', '0.5'],
    ['5.', '5.0'],
    ['-0', '0'],
    ['-0.0', '0'],
  ])('"%s" is refused and "%s" suggested', (found, suggestion) => {
    expect(NUMBER.read(found)).toEqual({ ok: false, fault: { code: 'number-format', facts: { found, suggestion } } });
  });

  it.each([
    'n/a',
    '..',
    '—',
    'NaN',
    'Infinity',
    '-Infinity',
    '1e3',
    '0x10',
    '1.2.3',
    '1.234,5',
    '٣٤',
    '３４',
    '--5',
    '007',
    '5 %%',
    'true',
  ])('"%s" is no number', (found) => {
    expect(NUMBER.read(found)).toEqual({ ok: false, fault: { code: 'not-a-number', facts: { found } } });
  });

  it.each(['1000000000000001', '1234567890.1234567', `1${'0'.repeat(308)}`, `0.${'0'.repeat(20)}1234567890123456`])(
    '"%s" is out of range',
    (text) => {
      expect(NUMBER.read(text)).toMatchObject({ ok: false, fault: { code: 'number-range' } });
    },
  );

  it.each(['-1', '1.5', '', '01', '1e3', ' 1'])('"%s" is no whole number', (text) => {
    expect(integer(0).read(text).ok).toBe(false);
  });

  it('a whole number keeps its minimum', () => {
    expect([integer(1).read('0').ok, integer(1).read('1').ok]).toEqual([false, true]);
  });
});
