import type { FilePlace, Issue } from '../domain/issue.ts';
import { isPackageIssueCode, type PackageIssueCode } from '../domain/package-issue.ts';

/** Each sentence names what is wrong and what to do; `{…}` is a fact of the issue. */
const MESSAGES = {
  'network-failed': 'The data could not be fetched: the network did not answer. Check the connection and try again.',
  'load-cancelled': 'Loading was cancelled.',
  'not-found': 'The server does not give out this file (status {status}).',
  'server-error': 'The server failed to send this file (status {status}). Try again in a moment.',
  'html-instead-of-data':
    'The server sent a web page instead of data. The address is wrong, or a sign-in page stands in the way.',
  'cut-off': 'The file was cut off: {found} of {expected} bytes arrived. Load it again.',
  'size-differs': 'The file has {found} bytes; the package says {expected}.',
  'hash-differs': 'The file is not the one that the package names: its fingerprint is {found}, not {expected}.',
  'version-differs': 'The data are of version {found}; the page expects {expected}. Reload the page.',
  'too-large': 'The file is larger than the limit of {limit} bytes.',
  'not-utf8': 'The file is not UTF-8 text ({found}). Save it as UTF-8.',

  'not-json': 'The file is not JSON.',
  'descriptor-field': 'The field {field} is missing or wrong: {expected} is needed.',
  'resource-missing': 'The package does not list the table {resource}.',
  'resource-unknown': 'The package lists "{resource}", which is no table of this format.',
  'resource-path': 'The path "{path}" is not allowed: a package holds its own files only. Write {expected}.',

  'file-missing': 'The file is missing.',
  'file-empty': 'The file is empty: not even a header row.',
  'column-missing': 'This column is missing. The header has: {columns}.',
  'column-unknown': 'This column is not known. Remove it or correct its name.',
  'column-twice': 'This column stands twice in the header.',
  'cell-count':
    'The row has {found} cells, the header {expected}. A comma inside a cell needs quotation marks around the cell.',
  'row-blank': 'The row is blank. Remove it.',
  'quote-unclosed': 'A quotation mark opens a cell and never closes.',
  'quote-stray': 'A quotation mark stands inside a cell. Put the cell in quotation marks and double those inside.',
  'line-end-stray': 'A carriage return stands alone. Rows end with LF or CRLF.',
  'too-many-rows': 'There are more than {limit} rows.',
  'too-many-columns': 'There are more than {limit} columns.',
  'cell-too-long': 'The cell has {found} characters; {limit} are allowed.',
  'character-forbidden': 'The cell holds the invisible character {character}. Remove it.',

  'cell-empty': 'The cell is empty; a value is needed.',
  'cell-not-empty': 'The cell must be empty in a row of the kind {because}.',
  'not-an-id': '"{found}" is not an id. Write small letters, digits and hyphens.',
  'not-a-token': '"{found}" is not a vintage. Write small letters and digits.',
  'not-allowed': '"{found}" is not one of: {allowed}.',
  'not-a-flag': '"{found}" is neither "yes" nor empty.',
  'not-a-number': '"{found}" is not a number. Write digits with a decimal point and nothing else.',
  'number-format': '"{found}" is not a number. Write {suggestion}.',
  'number-range': '"{found}" is out of range: at most 15 digits and no more than 10^15.',
  'not-an-integer': '"{found}" is not a whole number from {minimum}.',
  'not-a-period':
    '"{found}" is not a period. Write a year, month or day of the calendar, such as 2025, 2025-05 or 2025-05-14.',
  'not-a-month': '"{found}" is not a month. Write it as 2025-05.',
  'not-a-day': '"{found}" is not a day. Write it as 2025-05-14.',
  'not-a-date': '"{found}" is not a date. Write it as 2025, 2025-05 or 2025-05-14.',
  'not-a-span': '"{found}" is not a span. Write the first position and the one after the last, such as 12-17.',
  'not-a-hash': '"{found}" is not a SHA-256 hash of 64 small hexadecimal digits.',
  'not-a-web-address': '"{found}" is not a web address. It must begin with https:// or http://.',
  'not-a-target': '"{found}" is neither a claim id nor event: with an event id.',
  'text-too-long': 'The text has {found} characters; {limit} are allowed.',
  'translation-missing': 'The cell is empty although {other} is not: both languages are needed.',

  'key-twice': 'The key {key} stands in row {first} already.',
  'reference-unknown': '"{found}" is not in {table}.',
  unused: '"{id}" is used nowhere in {table}. Use it or remove the row.',
  'evidence-missing': '{id} has no evidence. Add a row to evidence.csv.',

  'too-many-series': '{found} indicators are drawn; {limit} are allowed.',
  'frequency-differs': 'The period {found} does not fit the frequency {frequency} of its indicator.',
  'period-missing': '{indicator} is drawn on a time axis: a period is needed.',
  'panel-missing': 'An indicator that is drawn needs a panel, and a fact has none (its mark is {mark}).',
  'panel-topic-differs': 'The panel {panel} belongs to the topic {expected}.',
  'panel-unit-differs': 'The panel {panel} is in {expected}, not in {found}: a panel has one unit.',
  'plotted-twice': 'The month {period} is part of the combined value in row {first}: it would be drawn twice.',
  'misprint-plotted': '{id} is a misprint and would be drawn. Give it a vintage that is not the plotted one.',
  'finding-months': 'The months of the finding need a first and a last month, in order, and a finding.',
  'end-before-start': 'The end {end} lies before the start {start}.',

  'reading-order': 'The period {found} stands after {before}: the readings of an indicator must be in order of time.',
  'reading-mark': '{indicator} is drawn as {mark}. Only a line can have readings.',
  'reading-missing': '{id} is not in readings.csv, which holds all periods of its indicator. Add it there.',
  'reading-differs': 'The reading is {found}; observations.csv has {expected}.',

  'quote-not-normalised': 'The words are not in normal form: NFC, line feeds, plain spaces.',
  'quote-length': 'Start and end are {found} characters apart; the words have {expected}.',
  'quote-beyond-text': 'The quote ends at {found}, the text at {limit}.',
  'quote-hash': 'The hash does not belong to these words. Theirs is {expected}.',
  'quote-cuts-word': 'The quote begins or ends within a word or number: "{words}".',
  'span-outside': 'The span ends at {found}; the words have {limit} characters.',
  'span-cuts-word': 'The span begins or ends within a word or number: "{words}".',
  'source-without-text': 'The source {source} has no hash and length of its text: its words cannot be quoted.',
  'number-unreadable': 'No number can be read from "{words}" with its sign words.',
  'number-differs': '"{words}" gives {found}; the value is {expected} (relation: {relation}).',
  'number-sign': '"{words}" gives {found}; the value is {expected}. Mark the words that give the direction.',
  'number-unit': '"{words}" is in {found}; the indicator is in {expected}.',
  'date-differs': '"{words}" is not the date of the event, {expected}.',
  'quote-missing-in-text': 'The words do not stand in the text of {source}.',
  'quote-moved': 'The words begin at {found} in the text, not at {expected}.',
  'quote-repeated': 'Prefix, words and suffix stand {found} times in the text. Lengthen prefix or suffix.',
  'quote-context': 'The words around the quote are others in the text: "{found}".',
  'document-hash': 'The document is not the one that was read: its fingerprint is {found}, not {expected}.',
  'document-length': 'The document has {found} characters, not {expected}.',
  'document-missing': 'The document {document} is not in the folder of sources.',

  'labels-differ': 'There are {found} labels for {expected} claims.',
  'claims-too-few': 'A dispute needs at least two claims, with | between them.',
  'claim-empty': 'One of the claims is empty.',
  'claim-twice': 'The evidence {id} stands in two claims.',
  'refuted-outside': 'There is no claim {found}: the dispute has {limit}.',
  'refuted-definition': 'Another definition is never refuted.',
} as const satisfies Readonly<Record<PackageIssueCode, string>>;

function placeWords({ file, row, column }: FilePlace): string {
  if (row !== undefined) return `Row ${row} of ${file}${column === undefined ? '' : `, column ${column}`}`;
  return column === undefined ? file : `${file}, column ${column}`;
}

/** What is wrong, without its place. A fact that is missing shows as its name. */
export function packageIssueMessage({ code, facts }: Issue): string {
  const message = isPackageIssueCode(code) ? MESSAGES[code] : 'The data could not be read.';
  return message.replaceAll(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole);
}

/** `Row 214 of observations.csv, column value: "12,5" is not a number. Write 12.5.` */
export function packageIssueSentence(issue: Issue): string {
  const message = packageIssueMessage(issue);
  return issue.place !== null && 'file' in issue.place ? `${placeWords(issue.place)}: ${message}` : message;
}
