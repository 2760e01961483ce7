import { isSuspect } from './forbidden-characters.ts';
import type { IssueLog } from './issue-log.ts';
import { LIMITS } from './limits.ts';

export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  /** Whether some cell may hold a forbidden character other than a line break. */
  readonly suspect: boolean;
}

export interface CsvRow {
  /** Counts from 1 with the header, as a spreadsheet does: a cell with a line break is still one row. */
  readonly number: number;
  readonly cells: readonly string[];
}

const QUOTE = 34;
const COMMA = 44;
const LF = 10;
const CR = 13;

/** Where reading stands: `at` is the index of the next character, `row` the number of the current row. */
interface Scanner {
  readonly text: string;
  readonly file: string;
  readonly log: IssueLog;
  at: number;
  row: number;
  /** The next comma and line feed from `at` on, kept so that no stretch of text is searched twice. */
  comma: number;
  lineFeed: number;
}

function nextOf(text: string, character: string, known: number, from: number): number {
  if (known >= from) return known;
  const found = text.indexOf(character, from);
  return found === -1 ? text.length : found;
}

/** The end of a bare cell: the next comma, line end or text end. A quote or a lone CR inside is an issue. */
function scanBareCell(scanner: Scanner): string {
  const { text, file, log, at } = scanner;
  scanner.comma = nextOf(text, ',', scanner.comma, at);
  scanner.lineFeed = nextOf(text, '\n', scanner.lineFeed, at);
  const stop = Math.min(scanner.comma, scanner.lineFeed);
  const end = stop > at && stop === scanner.lineFeed && text.charCodeAt(stop - 1) === CR ? stop - 1 : stop;
  scanner.at = end;
  const cell = text.slice(at, end);
  if (cell.includes('"')) log.report('quote-stray', { file, row: scanner.row }, {});
  if (cell.includes('\r')) log.report('line-end-stray', { file, row: scanner.row }, {});
  return cell;
}

/** A quoted cell, its doubled quotes made single; undefined when it never closes or text follows its end. */
function scanQuotedCell(scanner: Scanner): string | undefined {
  const { text, file, log } = scanner;
  let from = scanner.at + 1;
  let content = '';
  for (;;) {
    const close = text.indexOf('"', from);
    if (close === -1) {
      log.report('quote-unclosed', { file, row: scanner.row }, {});
      return undefined;
    }
    content += text.slice(from, close);
    if (text.charCodeAt(close + 1) !== QUOTE) {
      scanner.at = close + 1;
      return content;
    }
    content += '"';
    from = close + 2;
  }
}

/** Moves past a line end; false when the character there is something else. */
function skipLineEnd(scanner: Scanner): boolean {
  const code = scanner.text.charCodeAt(scanner.at);
  if (code === LF) scanner.at += 1;
  else if (code === CR && scanner.text.charCodeAt(scanner.at + 1) === LF) scanner.at += 2;
  else return false;
  return true;
}

/** The cells of one row; undefined when the rest of the file cannot be read. */
function scanRow(scanner: Scanner): string[] | undefined {
  const cells: string[] = [];
  for (;;) {
    const quoted = scanner.text.charCodeAt(scanner.at) === QUOTE;
    const cell = quoted ? scanQuotedCell(scanner) : scanBareCell(scanner);
    if (cell === undefined) return undefined;
    cells.push(cell);
    if (scanner.at >= scanner.text.length || skipLineEnd(scanner)) return cells;
    if (scanner.text.charCodeAt(scanner.at) !== COMMA) {
      scanner.log.report('quote-stray', { file: scanner.file, row: scanner.row }, {});
      return undefined;
    }
    scanner.at += 1;
  }
}

function checkHeader(header: readonly string[], file: string, log: IssueLog): void {
  if (header.length > LIMITS.columns) log.report('too-many-columns', { file }, { limit: String(LIMITS.columns) });
}

/**
 * Reads a CSV text by RFC 4180, strictly: comma, `"` doubled inside quotes, LF or CRLF, each row as wide as the header.
 * A byte-order mark at the start and a missing last line end are tolerated. Issues go to the log, with the row;
 * the result is undefined when the text cannot be read to its end.
 */
export function parseCsv(text: string, file: string, log: IssueLog): CsvTable | undefined {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const scanner: Scanner = { text, file, log, at: start, row: 1, comma: -1, lineFeed: -1 };
  if (scanner.at >= text.length) {
    log.report('file-empty', { file }, {});
    return undefined;
  }
  const header = scanRow(scanner);
  if (header === undefined) return undefined;
  checkHeader(header, file, log);
  const rows: CsvRow[] = [];
  while (scanner.at < text.length && !log.full) {
    scanner.row += 1;
    if (scanner.row > LIMITS.rows) {
      log.report('too-many-rows', { file }, { limit: String(LIMITS.rows) });
      return undefined;
    }
    const cells = scanRow(scanner);
    if (cells === undefined) return undefined;
    if (cells.length === 1 && cells[0] === '' && header.length > 1) {
      log.report('row-blank', { file, row: scanner.row }, {});
    } else if (cells.length !== header.length) {
      const facts = { found: String(cells.length), expected: String(header.length) };
      log.report('cell-count', { file, row: scanner.row }, facts);
    }
    rows.push({ number: scanner.row, cells });
  }
  return { header, rows, suspect: isSuspect(text.slice(start)) };
}
