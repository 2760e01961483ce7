import { sha256Hex } from '../domain/sha256.ts';

/** Cells of a row by column name; columns not named are empty. */
export type SampleRow = Readonly<Record<string, string>>;
export type SampleTables = Readonly<Record<string, readonly SampleRow[]>>;

function csvCell(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A CSV text (LF) with exactly these columns. */
export function csvText(columns: readonly string[], rows: readonly SampleRow[]): string {
  const lines = rows.map((row) => columns.map((name) => csvCell(row[name] ?? '')).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

export function bilingual(name: string, en: string, zh: string): SampleRow {
  return { [`${name}_en`]: en, [`${name}_zh`]: zh };
}

const EXACT = 'Exports to the US fell 34.5% in May';

/**
 * A package of one panel, one line of two months, one quote, one citation, one event and one dispute:
 * the least that the loader accepts with every table in use. Made-up words, real columns.
 */
export const SAMPLE_TABLES: SampleTables = {
  panels: [
    {
      id: 'exports',
      topic: 'trade',
      order: '10',
      ...bilingual('title', 'Exports', '出口'),
      ...bilingual('finding', 'Exports fell', '出口下降'),
      finding_from: '2025-04',
      finding_to: '2025-05',
      ...bilingual('how', 'Below zero is a fall', '零以下为下降'),
    },
  ],
  indicators: [
    {
      id: 'exports-us-yoy',
      panel: 'exports',
      topic: 'trade',
      order: '10',
      ...bilingual('title', 'Exports to the US', '对美出口'),
      ...bilingual('short', 'To the US', '对美'),
      ...bilingual('definition', 'In US dollars', '按美元计'),
      unit: 'percent-change',
      unit_multiplier: '0',
      decimals: '1',
      frequency: 'M',
      reference_area: 'CN',
      counterpart_area: 'US',
      mark: 'line',
      colour: 'us',
      core: 'yes',
      plotted_vintage: 'first',
    },
  ],
  observations: [
    {
      indicator: 'exports-us-yoy',
      period: '2025-04',
      value: '-21',
      status: 'provisional',
      vintage: 'first',
      sightings: '1',
    },
    {
      indicator: 'exports-us-yoy',
      period: '2025-05',
      value: '-34.5',
      status: 'provisional',
      published_on: '2025-06-09',
      vintage: 'first',
      sightings: '2',
      ...bilingual('note', 'First release.', '首次发布。'),
    },
    {
      indicator: 'exports-us-yoy',
      period: '2025-05',
      value: '-34.4',
      status: 'provisional',
      vintage: 'alternative',
      sightings: '1',
    },
  ],
  sources: [
    {
      id: 'paper',
      kind: 'article',
      publisher: 'The Paper',
      title: 'Exports fall',
      published_on: '2025-06-09',
      url: 'https://example.org/paper',
      sha256: sha256Hex(`Today. ${EXACT}, it said.`),
      text_length: '52',
      file: 'paper.txt',
    },
    { id: 'customs', kind: 'release', publisher: 'Customs', title: 'May trade', published_on: '2025-06-09' },
  ],
  evidence: [
    {
      id: 'paper-1',
      target: 'exports-us-yoy.2025-05',
      source: 'paper',
      kind: 'quote',
      relation: 'states',
      origin: 'paper',
      authority: 'customs',
      exact: EXACT,
      prefix: 'Today. ',
      suffix: ', it said.',
      start: '7',
      end: '42',
      number: '23-28',
      sign: '18-22',
      sha256: sha256Hex(EXACT),
    },
    { id: 'customs-1', target: 'exports-us-yoy.2025-04', source: 'customs', kind: 'citation', relation: 'states' },
    {
      id: 'customs-2',
      target: 'exports-us-yoy.2025-05.alternative',
      source: 'customs',
      kind: 'citation',
      relation: 'disputes',
    },
    { id: 'customs-3', target: 'event:2025-05-12-truce', source: 'customs', kind: 'citation', relation: 'states' },
  ],
  mentions: [
    {
      id: 'm1',
      source: 'paper',
      exact: 'Today',
      start: '0',
      end: '5',
      ...bilingual('what', 'The day of the article', '文章当日'),
    },
  ],
  events: [
    {
      id: '2025-05-12-truce',
      start: '2025-05-12',
      category: 'talks',
      ...bilingual('title', 'Truce', '休战'),
      ...bilingual('short', 'Truce', '休战'),
      ...bilingual('detail', 'Both sides cut duties.', '双方降低关税。'),
      story: 'yes',
    },
  ],
  disputes: [
    {
      id: 'may-exports',
      ...bilingual('title', 'May exports to the US', '五月对美出口'),
      cause: 'unexplained',
      about: 'exports-us-yoy.2025-05',
      claims: 'paper-1 | customs-2',
      ...bilingual('labels', '−34.5% | −34.4%', '−34.5% | −34.4%'),
      ...bilingual('finding', 'Nothing seen says why.', '未见解释。'),
    },
  ],
};
