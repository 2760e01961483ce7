import * as fc from 'fast-check';

/** What breaks out of a field, a line, a tag or a string in one of the formats that citations are written in. */
const PIECES = [
  '{',
  '}',
  '{{',
  '}}',
  '\\',
  '\\}',
  '\\begin{x}',
  '%',
  '$x^2$',
  '#',
  '&',
  '_',
  '~',
  '^',
  '"',
  "''",
  '``',
  '--',
  '---',
  ',,',
  '<<',
  '?`',
  ' and ',
  '\n',
  '\r\n',
  '\nER  - ',
  '\r\nTY  - NEWS',
  'ER  - ',
  '\t',
  '\u2028',
  '</p><script>alert(1)</script>',
  '&lt;',
  '<i>',
  '[x](javascript:alert(1))',
  '**',
  '`code`',
  '@article{a,',
  '},\n}',
  '中国',
  'é',
  '😀',
  '“”',
  'word',
  ' ',
];

/** Texts made of {@link PIECES} that hold at least one letter, so that something is left of them. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 })
  .map((pieces) => `a${pieces.join('')}z`);

/** A text as the formats keep it: runs of white space and control characters are one space. */
export function onOneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
