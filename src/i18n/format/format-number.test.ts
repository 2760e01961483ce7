import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../domain/locale.ts';
import { formatNumber, type NumberStyle } from './format-number.ts';

describe('a number', () => {
  it.each<[number, NumberStyle, string]>([
    [1238, { decimals: 0 }, '1,238'],
    [5864.6, { decimals: 1 }, '5,864.6'],
    [1_234_567.891, { decimals: 2 }, '1,234,567.89'],
    [999, { decimals: 0 }, '999'],
    [145, { decimals: 0 }, '145'],
    [4.8, { decimals: 1, signed: true }, '+4.8'],
    [-34.5, { decimals: 1, signed: true }, '\u221234.5'],
    [-0.1, { decimals: 1 }, '\u22120.1'],
    [5, { decimals: 1 }, '5.0'],
    [0, { decimals: 1, signed: true }, '0.0'],
    [-0.04, { decimals: 1, signed: true }, '0.0'],
    [-0.04, { decimals: 1 }, '0.0'],
    [0.04, { decimals: 1, signed: true }, '0.0'],
    [-1234.5, { decimals: 1, signed: true }, '\u22121,234.5'],
    [2.5, { decimals: 0, optionalDecimals: 3 }, '2.5'],
    [100, { decimals: 0, optionalDecimals: 3 }, '100'],
    [0.1 + 0.2, { decimals: 0, optionalDecimals: 3 }, '0.3'],
  ])('%d in style %j reads %s in every language', (value, style, text) => {
    for (const locale of LOCALES) expect(formatNumber(value, style, locale)).toBe(text);
  });

  it('never carries a hyphen', () => {
    for (const locale of LOCALES) expect(formatNumber(-1e9, { decimals: 3 }, locale)).not.toContain('-');
  });
});
