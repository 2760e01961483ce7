/** A row of a CSV file: cells by the name of their column; a column that is not there reads as empty. */
export type CsvRow = (column: string) => string;

/** Cells of RFC 4180 text, row by row: quoted cells, doubled quotation marks, LF or CRLF. */
function cells(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  for (let match = cell.exec(text); match !== null && cell.lastIndex <= text.length; match = cell.exec(text)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (cell.lastIndex === text.length && match[3] !== ',') break;
    if (match[3] !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1 || row[0] !== '');
}

/** The names of the columns and the rows below them. A second reading of the format, apart from the product's own. */
export function readCsv(text: string): { readonly columns: readonly string[]; readonly rows: readonly CsvRow[] } {
  const [columns = [], ...rows] = cells(text);
  return { columns, rows: rows.map((row) => (column) => row[columns.indexOf(column)] ?? '') };
}
