import { expect, it } from 'vitest';
import { textLook } from './look-alike.ts';

it.for<readonly [string, string, string]>([
  ['Cyrillic letters', 'а ѕtеер dесlіnе', 'a steep decline'],
  ['Greek letters', 'eχροrts', 'exports'],
  ['full-width forms', 'ｆｅｌｌ　３４．５％', 'fell 34.5%'],
  ['mathematical forms', '𝐟𝐞𝐥𝐥 𝟑𝟒', 'fell 34'],
  ['unseen characters', 'fe\u00ADll\u200B 3\u20604.5\uFEFF%', 'fell 34.5%'],
  ['letters for digits', 'fell l45% and 3O', 'fell 145% and 30'],
  ['two letters for one', 'harrnful', 'harmful'],
  ['joined letters of a print', 'oﬃcials ﬁnd', 'officials find'],
  ['marks above a letter', 'féll', 'fell'],
])('%s look like the plain ones', ([, copy, plain]) => {
  expect(copy).not.toBe(plain);
  expect(textLook(copy).replace(/\s/g, ' ')).toBe(textLook(plain));
});

it.for<readonly [string, string]>([
  ['fell 34.5%', 'fell 34.6%'],
  ['fell 34.5%', 'fell 345%'],
  ['fell', 'felt'],
])('%s does not look like %s', ([a, b]) => {
  expect(textLook(a)).not.toBe(textLook(b));
});
