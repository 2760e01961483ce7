import type { EditablePackage } from '../../test/editable-package.ts';
import { anyRow, cellFault, isMayExports, type PlantedFault } from './planted-fault.ts';

function fileText(pack: EditablePackage, file: string): string {
  return pack.files().get(file) ?? '';
}

const OBSERVATIONS = 'observations.csv';

/** Faults of files, headers and single cells. */
export const FORM_FAULTS: readonly PlantedFault[] = [
  {
    name: 'a web page instead of a table',
    code: 'column-missing',
    file: 'events.csv',
    column: 'id',
    plant: (pack) => {
      pack.texts.set('events.csv', '<!doctype html>\n<title>404</title>\n');
      return 1;
    },
  },
  {
    name: 'an empty file',
    code: 'file-empty',
    file: 'events.csv',
    plant: (pack) => {
      pack.texts.set('events.csv', '');
      return undefined;
    },
  },
  {
    name: 'a file cut off within a row',
    code: 'cell-count',
    file: OBSERVATIONS,
    plant: (pack) => {
      const lines = fileText(pack, OBSERVATIONS).split('\n').slice(0, 100);
      pack.texts.set(OBSERVATIONS, [...lines, 'exports-us-yoy,2025'].join('\n'));
      return 101;
    },
  },
  {
    name: 'a file cut off within quotation marks',
    code: 'quote-unclosed',
    file: 'events.csv',
    plant: (pack) => {
      pack.texts.set('events.csv', `${fileText(pack, 'events.csv')}2026-01-01-x,"A title, cut`);
      return pack.rowsOf('events.csv').length + 2;
    },
  },
  {
    name: 'a missing column',
    code: 'column-missing',
    file: OBSERVATIONS,
    column: 'status',
    plant: (pack) => {
      pack.columnsOf(OBSERVATIONS).splice(pack.columnsOf(OBSERVATIONS).indexOf('status'), 1);
      return 1;
    },
  },
  {
    name: 'an unknown column',
    code: 'column-unknown',
    file: OBSERVATIONS,
    column: 'valeu',
    plant: (pack) => {
      pack.columnsOf(OBSERVATIONS).push('valeu');
      return 1;
    },
  },
  {
    name: 'a column called __proto__',
    code: 'column-unknown',
    file: OBSERVATIONS,
    column: '__proto__',
    plant: (pack) => {
      const text = fileText(pack, OBSERVATIONS);
      pack.texts.set(OBSERVATIONS, text.replaceAll('\n', ',\n').replace(',\n', ',__proto__\n'));
      return 1;
    },
  },
  {
    name: 'a bare decimal comma',
    code: 'cell-count',
    file: OBSERVATIONS,
    plant: (pack) => {
      const row = pack.edit(OBSERVATIONS, isMayExports, (cells) => cells);
      const lines = fileText(pack, OBSERVATIONS).split('\n');
      pack.texts.set(
        OBSERVATIONS,
        lines.map((line, index) => (index === row - 1 ? line.replace('-34.5', '-34,5') : line)).join('\n'),
      );
      return row;
    },
  },
  cellFault('a quoted decimal comma', 'number-format', [OBSERVATIONS, 'value'], isMayExports, '-34,5'),
  cellFault('a typographic minus', 'number-format', [OBSERVATIONS, 'value'], isMayExports, '\u221234.5'),
  cellFault('a number in words', 'not-a-number', [OBSERVATIONS, 'value'], isMayExports, 'n/a'),
  cellFault('an empty value', 'cell-empty', [OBSERVATIONS, 'value'], isMayExports, ''),
  cellFault('a number beyond all range', 'number-range', [OBSERVATIONS, 'value'], isMayExports, `1${'0'.repeat(308)}`),
  cellFault('a thirteenth month', 'not-a-period', [OBSERVATIONS, 'period'], isMayExports, '2025-13'),
  cellFault('a day that no calendar has', 'not-a-period', ['events.csv', 'start'], anyRow, '2025-02-30'),
  cellFault(
    'a release day that no calendar has',
    'not-a-date',
    [OBSERVATIONS, 'published_on'],
    isMayExports,
    '2025-06-31',
  ),
  cellFault('an unknown status', 'not-allowed', [OBSERVATIONS, 'status'], isMayExports, 'guessed'),
  cellFault('an unknown unit', 'not-allowed', ['indicators.csv', 'unit'], anyRow, 'per cent'),
  cellFault('an unknown relation', 'not-allowed', ['evidence.csv', 'relation'], anyRow, 'proves'),
  cellFault('an id with capitals', 'not-an-id', ['sources.csv', 'id'], anyRow, 'CNN'),
  cellFault('a flag that is neither', 'not-a-flag', ['events.csv', 'story'], anyRow, 'no'),
  cellFault('an address that runs code', 'not-a-web-address', ['sources.csv', 'url'], anyRow, 'javascript:alert(1)'),
  cellFault(
    'an address with a user name',
    'not-a-web-address',
    ['sources.csv', 'url'],
    anyRow,
    'https://cnn.com@evil.example/',
  ),
  cellFault(
    'a control character',
    'character-forbidden',
    ['events.csv', 'title_en'],
    anyRow,
    (text) => `${text}\u0007`,
  ),
  cellFault('text turned around', 'character-forbidden', ['sources.csv', 'title'], anyRow, (text) => `\u202E${text}`),
  cellFault('a hidden character', 'character-forbidden', ['panels.csv', 'title_en'], anyRow, (text) => `${text}\u200B`),
  cellFault(
    'a line break in our words',
    'character-forbidden',
    ['events.csv', 'detail_en'],
    anyRow,
    (text) => `${text}\nMore.`,
  ),
  cellFault('a title without its translation', 'cell-empty', ['events.csv', 'title_zh'], anyRow, ''),
  cellFault('a label too long for its place', 'text-too-long', ['indicators.csv', 'short_en'], anyRow, 'x'.repeat(25)),
  cellFault('a cell beyond all length', 'cell-too-long', ['events.csv', 'detail_en'], anyRow, 'x'.repeat(2001)),
];
