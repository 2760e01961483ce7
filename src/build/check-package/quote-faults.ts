import { createHash } from 'node:crypto';
import { anyRow, cellFault, isMayExports, isQuote, isSteepDecline, type PlantedFault } from './planted-fault.ts';

const EVIDENCE = 'evidence.csv';

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function shift(text: string | undefined, by: number): string {
  return String(Number(text) + by);
}

/** A quote of two words that CNN's story holds ten times, with nothing around them to tell which. */
const REPEATED = {
  relation: 'context',
  exact: 'the US',
  prefix: '',
  suffix: '',
  start: '63',
  end: '69',
  number: '0-6',
  sign: '',
  sha256: sha256('the US'),
};

/** Faults within a quote, which the package alone shows. */
export const QUOTE_FAULTS: readonly PlantedFault[] = [
  {
    name: 'one changed character of a quote',
    code: 'quote-hash',
    file: EVIDENCE,
    column: 'sha256',
    plant: (pack) =>
      pack.edit(EVIDENCE, isSteepDecline, ({ exact }) => ({ exact: exact?.replace('steep', 'sleep') ?? '' })),
  },
  cellFault('a wrong hash', 'quote-hash', [EVIDENCE, 'sha256'], isQuote, sha256('other words')),
  {
    name: 'another digit, its hash made to fit',
    code: 'number-differs',
    file: EVIDENCE,
    column: 'number',
    plant: (pack) =>
      pack.edit(EVIDENCE, isSteepDecline, ({ exact = '' }) => {
        const forged = exact.replace('34.5', '34.6');
        return { exact: forged, sha256: sha256(forged) };
      }),
  },
  {
    name: 'another digit in the value',
    code: 'number-differs',
    file: EVIDENCE,
    column: 'number',
    plant: (pack) => {
      pack.edit('observations.csv', isMayExports, () => ({ value: '-34.6' }));
      return pack.edit(
        EVIDENCE,
        ({ target, kind }) => target === 'exports-us-yoy.2025-05' && kind === 'quote',
        (row) => row,
      );
    },
  },
  cellFault('no sign words for a fall', 'number-sign', [EVIDENCE, 'sign'], isSteepDecline, ''),
  {
    name: 'a value without its minus',
    code: 'number-sign',
    file: EVIDENCE,
    column: 'sign',
    plant: (pack) => {
      pack.edit('observations.csv', isMayExports, () => ({ value: '34.5' }));
      return pack.edit(
        EVIDENCE,
        ({ target, kind }) => target === 'exports-us-yoy.2025-05' && kind === 'quote',
        (row) => row,
      );
    },
  },
  {
    name: 'dollars that the quote gives in per cent',
    code: 'number-unit',
    file: EVIDENCE,
    column: 'number',
    plant: (pack) => {
      pack.edit(
        'indicators.csv',
        ({ id }) => id === 'china-processing-share',
        () => ({ unit: 'usd' }),
      );
      return pack.edit(
        EVIDENCE,
        (row) => isQuote(row) && row['target']?.startsWith('china-processing-share') === true,
        (row) => row,
      );
    },
  },
  {
    name: 'another day in the event',
    code: 'date-differs',
    file: EVIDENCE,
    column: 'number',
    plant: (pack) => {
      const dated = (row: Record<string, string>): boolean =>
        isQuote(row) && row['relation'] === 'states' && row['exact']?.startsWith('On May 15,') === true;
      const target = pack.rowsOf(EVIDENCE).find(dated)?.['target']?.replace('event:', '');
      pack.edit(
        'events.csv',
        ({ id }) => id === target,
        () => ({ start: '2025-05-16', end: '' }),
      );
      return pack.edit(EVIDENCE, dated, (row) => row);
    },
  },
  cellFault('a number span of other words', 'number-unreadable', [EVIDENCE, 'number'], isSteepDecline, '0-3'),
  cellFault('a number span that cuts the number', 'span-cuts-word', [EVIDENCE, 'number'], isSteepDecline, (span) => {
    const [start, end] = span.split('-');
    return `${shift(start, 1)}-${end}`;
  }),
  cellFault('a span beyond the quote', 'span-outside', [EVIDENCE, 'number'], isSteepDecline, '290-299'),
  cellFault('a span turned around', 'not-a-span', [EVIDENCE, 'number'], isSteepDecline, '9-4'),
  cellFault('offsets that do not fit the length', 'quote-length', [EVIDENCE, 'end'], isQuote, (end) => shift(end, 1)),
  {
    name: 'a quote beyond the end of its document',
    code: 'quote-beyond-text',
    file: EVIDENCE,
    column: 'end',
    plant: (pack) =>
      pack.edit(EVIDENCE, isQuote, ({ start, end }) => ({ start: shift(start, 90_000), end: shift(end, 90_000) })),
  },
  cellFault('a quote too long', 'text-too-long', [EVIDENCE, 'exact'], isQuote, 'word '.repeat(61)),
  cellFault('a prefix too long', 'text-too-long', [EVIDENCE, 'prefix'], isQuote, 'x'.repeat(33)),
  {
    name: 'a quote that begins within a number',
    code: 'quote-cuts-word',
    file: EVIDENCE,
    column: 'exact',
    plant: (pack) => pack.edit(EVIDENCE, isSteepDecline, ({ prefix }) => ({ prefix: `${prefix?.slice(1) ?? ''}1` })),
  },
  {
    name: 'words that are not in normal form',
    code: 'quote-not-normalised',
    file: EVIDENCE,
    column: 'exact',
    plant: (pack) => pack.edit(EVIDENCE, isSteepDecline, ({ exact = '' }) => ({ exact: exact.replace(' ', '\u00A0') })),
  },
  cellFault('a quote without an origin', 'cell-empty', [EVIDENCE, 'origin'], isQuote, ''),
  cellFault('a citation with words', 'cell-not-empty', [EVIDENCE, 'exact'], (row) => !isQuote(row), 'Words of theirs'),
  cellFault(
    'a quote of a source without a text',
    'source-without-text',
    [EVIDENCE, 'source'],
    isSteepDecline,
    'gacc-2025-06-09',
  ),
];

/** Faults that only the documents show: hashes and offsets are made to fit as a forger would. */
export const DOCUMENT_FAULTS: readonly PlantedFault[] = [
  {
    name: 'one changed character of a quote, its hash made to fit',
    code: 'quote-missing-in-text',
    file: EVIDENCE,
    column: 'exact',
    plant: (pack) =>
      pack.edit(EVIDENCE, isSteepDecline, ({ exact = '' }) => {
        const forged = exact.replace('steep', 'sleep');
        return { exact: forged, sha256: sha256(forged) };
      }),
  },
  {
    name: 'shifted offsets',
    code: 'quote-moved',
    file: EVIDENCE,
    column: 'start',
    plant: (pack) => pack.edit(EVIDENCE, isQuote, ({ start, end }) => ({ start: shift(start, 1), end: shift(end, 1) })),
  },
  cellFault(
    'another prefix',
    'quote-context',
    [EVIDENCE, 'prefix'],
    isSteepDecline,
    (text) => `${text.slice(0, -2)}! `,
  ),
  cellFault('another suffix', 'quote-context', [EVIDENCE, 'suffix'], isSteepDecline, (text) => `${text.slice(0, -1)}!`),
  {
    name: 'words that stand twice',
    code: 'quote-repeated',
    file: EVIDENCE,
    column: 'prefix',
    plant: (pack) => pack.edit(EVIDENCE, isSteepDecline, () => REPEATED),
  },
  cellFault(
    'another document',
    'document-hash',
    ['sources.csv', 'sha256'],
    ({ id }) => id === 'cnn',
    sha256('another'),
  ),
  cellFault(
    'a document of another length',
    'document-length',
    ['sources.csv', 'text_length'],
    ({ id }) => id === 'cnn',
    (length) => shift(length, 1),
  ),
  cellFault(
    'a document that is not there',
    'document-missing',
    ['sources.csv', 'file'],
    ({ id }) => id === 'cnn',
    'nowhere.txt',
  ),
  {
    name: 'a shifted mention',
    code: 'quote-moved',
    file: 'mentions.csv',
    column: 'start',
    plant: (pack) =>
      pack.edit('mentions.csv', anyRow, ({ start, end }) => ({ start: shift(start, 1), end: shift(end, 1) })),
  },
];
