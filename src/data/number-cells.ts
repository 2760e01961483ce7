import { bad, good, type CellResult, type CellType } from './cell-types.ts';

const CANONICAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** Beyond these a double no longer holds what the file says. */
const MAX_DIGITS = 15;
const MAX_SIZE = 1e15;

/**
 * The canonical spelling of a number written in a known other way, or undefined.
 * A comma before exactly three digits is read as a thousands mark, any other as a decimal comma.
 */
function canonicalSpelling(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^[\u2212\u2013\uFF0D]/u, '-')
    .replace(/^\+/, '')
    .replace(/%$/, '')
    .replace(/^(-?)\$/, '$1')
    .trim();
  const candidates = [
    bare.replaceAll(/[,\u00A0\u202F ](?=\d{3}(?:\D|$))/g, ''),
    bare.replace(',', '.'),
    `0${bare}`,
    `${bare}0`,
  ];
  return candidates.find((candidate) => candidate !== text && CANONICAL.test(candidate));
}

function readNumber(text: string): CellResult<number> {
  if (!CANONICAL.test(text)) {
    const suggestion = canonicalSpelling(text);
    return suggestion === undefined
      ? bad('not-a-number', { found: text })
      : bad('number-format', { found: text, suggestion });
  }
  const value = Number(text);
  const digits = text.replace(/^-?0?\.?0*/, '').replace('.', '').length;
  if (digits > MAX_DIGITS || Math.abs(value) > MAX_SIZE) return bad('number-range', { found: text });
  if (Object.is(value, -0)) return bad('number-format', { found: text, suggestion: '0' });
  return good(value);
}

/** A decimal number in one spelling: `-12.5`, no separators, no sign but `-`, no exponent, at most 15 digits. */
export const NUMBER: CellType<number> = {
  schema: { type: 'number', constraints: { required: true } },
  read: readNumber,
  empty: undefined,
  fallback: 0,
};

/** A whole number not below `minimum`. */
export function integer(minimum: number): CellType<number> {
  return {
    schema: { type: 'integer', constraints: { required: true, minimum } },
    read: (text) => {
      const value = /^(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : -1;
      return value >= minimum ? good(value) : bad('not-an-integer', { found: text, minimum: String(minimum) });
    },
    empty: undefined,
    fallback: minimum,
  };
}
