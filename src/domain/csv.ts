/** A cell by type: text is guarded and quoted, a number is written bare, null is an empty cell. */
export type CsvCell = string | number | null;

const BYTE_ORDER_MARK = '\uFEFF';

/** What some program takes for the end of a cell: line breaks of every kind, and the separators of other dialects. */
const BREAK = /(\r\n|[\n\r\v\f\u0085\u2028\u2029,;\t|])/u;

/**
 * The start of a formula: characters that spreadsheets skip or do not show, then a sign that begins one,
 * or its full-width or small twin, which some programs fold to the plain one.
 */
const FORMULA = /^[\s"\p{Cc}\p{Cf}\p{Z}\u115F\u1160\u3164\uFFA0]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u;

const LEADING_CONTROL = /^[\t\r\n]/u;

/**
 * Makes a text harmless to a spreadsheet: every physical line, and every part that a program with another
 * separator would take for a cell, gets an apostrophe in front if it would start a formula. Any other text
 * comes back unchanged.
 * Source: OWASP ASVS 1.2.10, widened by leading unseen characters and second lines.
 */
export function guardText(text: string): string {
  const guarded = text
    .split(BREAK)
    .map((part) => (FORMULA.test(part) ? `'${part}` : part))
    .join('');
  return LEADING_CONTROL.test(guarded) ? `'${guarded}` : guarded;
}

function encodeCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return `"${guardText(cell).replaceAll('"', '""')}"`;
}

/**
 * Writes rows as CSV: RFC 4180 with CRLF, and a byte-order mark so that spreadsheets read UTF-8.
 * Numbers are finite and keep JavaScript's shortest exact spelling; text is always quoted.
 */
export function encodeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(encodeCell).join(',')}\r\n`).join('');
}
