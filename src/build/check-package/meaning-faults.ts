import { anyRow, cellFault, isMayExports, type PlantedFault } from './planted-fault.ts';

const OBSERVATIONS = 'observations.csv';
const PLOTTED_LINE = 'exports-us-yoy';

/** Faults of what rows say together: keys, references, series, disputes. */
export const MEANING_FAULTS: readonly PlantedFault[] = [
  {
    name: 'a source twice',
    code: 'key-twice',
    file: 'sources.csv',
    column: 'id',
    plant: (pack) => pack.addLike('sources.csv', anyRow, () => ({})),
  },
  {
    name: 'two plotted values in one month',
    code: 'key-twice',
    file: OBSERVATIONS,
    column: 'period',
    plant: (pack) => pack.addLike(OBSERVATIONS, isMayExports, () => ({ value: '-34.4' })),
  },
  {
    name: 'an invented January beside a combined value',
    code: 'plotted-twice',
    file: OBSERVATIONS,
    column: 'period',
    plant: (pack) => {
      pack.addLike('evidence.csv', anyRow, () => ({
        id: 'january',
        target: 'exports-yoy.2025-01',
        kind: 'citation',
        relation: 'states',
      }));
      const combined = (row: Record<string, string>): boolean =>
        row['indicator'] === 'exports-yoy' && row['period'] === '2025-02';
      return pack.addLike(OBSERVATIONS, combined, () => ({ period: '2025-01', status: 'normal' }));
    },
  },
  cellFault(
    'an indicator that is not there',
    'reference-unknown',
    [OBSERVATIONS, 'indicator'],
    isMayExports,
    'exports-mars-yoy',
  ),
  cellFault(
    'a panel that is not there',
    'reference-unknown',
    ['indicators.csv', 'panel'],
    ({ id }) => id === PLOTTED_LINE,
    'moon',
  ),
  cellFault(
    'a source that is not there',
    'reference-unknown',
    ['evidence.csv', 'source'],
    ({ id }) => id === 'cnn-exports-us-yoy-2025-05',
    'cnm',
  ),
  cellFault(
    'an authority that is not there',
    'reference-unknown',
    ['evidence.csv', 'authority'],
    ({ authority }) => authority !== '',
    'nobody',
  ),
  cellFault(
    'evidence for a month that is not there',
    'reference-unknown',
    ['evidence.csv', 'target'],
    anyRow,
    'exports-us-yoy.1999-01',
  ),
  cellFault(
    'evidence for an event that is not there',
    'reference-unknown',
    ['evidence.csv', 'target'],
    anyRow,
    'event:nowhere',
  ),
  {
    name: 'an observation without evidence',
    code: 'evidence-missing',
    file: OBSERVATIONS,
    plant: (pack) => pack.addLike(OBSERVATIONS, isMayExports, () => ({ vintage: 'revised9' })),
  },
  {
    name: 'an event without evidence',
    code: 'evidence-missing',
    file: 'events.csv',
    plant: (pack) => pack.addLike('events.csv', anyRow, () => ({ id: '2026-01-01-nothing' })),
  },
  {
    name: 'a source that nothing uses',
    code: 'unused',
    file: 'sources.csv',
    column: 'id',
    plant: (pack) => pack.addLike('sources.csv', anyRow, () => ({ id: 'idle' })),
  },
  {
    name: 'an indicator without values',
    code: 'unused',
    file: 'indicators.csv',
    column: 'id',
    plant: (pack) => pack.addLike('indicators.csv', anyRow, () => ({ id: 'idle' })),
  },
  {
    name: 'a panel without indicators',
    code: 'unused',
    file: 'panels.csv',
    column: 'id',
    plant: (pack) => pack.addLike('panels.csv', anyRow, () => ({ id: 'idle' })),
  },
  cellFault(
    'two units in one panel',
    'panel-unit-differs',
    ['indicators.csv', 'unit'],
    ({ id }) => id === 'exports-yoy-forecast',
    'usd',
  ),
  cellFault(
    'a drawn indicator without a panel',
    'panel-missing',
    ['indicators.csv', 'panel'],
    ({ id }) => id === PLOTTED_LINE,
    '',
  ),
  cellFault(
    'a panel of another topic',
    'panel-topic-differs',
    ['indicators.csv', 'topic'],
    ({ id }) => id === PLOTTED_LINE,
    'prices',
  ),
  cellFault('a year among months', 'frequency-differs', [OBSERVATIONS, 'period'], isMayExports, '2025'),
  cellFault('a drawn value on no time axis', 'period-missing', [OBSERVATIONS, 'period'], isMayExports, 'none'),
  {
    name: 'a misprint that would be drawn',
    code: 'misprint-plotted',
    file: OBSERVATIONS,
    column: 'vintage',
    plant: (pack) => pack.edit(OBSERVATIONS, isMayExports, () => ({ status: 'misprint' })),
  },
  cellFault('an event that ends before it starts', 'end-before-start', ['events.csv', 'end'], anyRow, '1999-01-01'),
  cellFault(
    'a finding without its first month',
    'finding-months',
    ['panels.csv', 'finding_from'],
    (row) => row['finding_to'] !== '',
    '',
  ),
  cellFault('one label too few', 'labels-differ', ['disputes.csv', 'labels_zh'], anyRow, (text) =>
    text.split(' | ').slice(1).join(' | '),
  ),
  cellFault(
    'a refuted claim that is not there',
    'refuted-outside',
    ['disputes.csv', 'refuted'],
    (row) => row['cause'] !== 'definition',
    '9',
  ),
  cellFault(
    'a refuted definition',
    'refuted-definition',
    ['disputes.csv', 'refuted'],
    (row) => row['cause'] === 'definition',
    '1',
  ),
  cellFault(
    'a dispute of one claim',
    'claims-too-few',
    ['disputes.csv', 'claims'],
    anyRow,
    (text) => text.split(' | ')[0] ?? '',
  ),
  cellFault('a claim of unknown evidence', 'reference-unknown', ['disputes.csv', 'claims'], anyRow, (text) =>
    text.replace(/^\S+/, 'nobody-said'),
  ),
  cellFault(
    'a finding without a source',
    'cell-empty',
    ['disputes.csv', 'finding_sources'],
    (row) => row['cause'] !== 'unexplained',
    '',
  ),
];
