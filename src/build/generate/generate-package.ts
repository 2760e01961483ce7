import { tableSchema } from '../../data/table-schema.ts';
import { READINGS_TABLE, WIRE_TABLES } from '../../data/wire-schema.ts';
import { fileName } from '../../data/wire-table.ts';
import { csvText, type SampleTables } from '../../test/sample-package.ts';
import { evidenceTables, madeUpArticles, type MarkedReading, markedPositions } from './made-up-evidence.ts';
import { indicatorRow, MADE_UP_PANELS, panelRow, seriesId } from './made-up-panels.ts';
import { madeUpReadings, readingRow, seriesCount } from './made-up-readings.ts';

/** What a made-up package holds: the same numbers always give the same bytes. */
export interface GenerateChoice {
  /** Readings in each of the four panels, over as many series as it takes. */
  readonly perPanel: number;
  readonly seed: number;
}

/** Rows that are written together. */
const PIECE = 20_000;

/** How many readings each series of a panel holds. */
function shares(perPanel: number): readonly number[] {
  const series = seriesCount(perPanel);
  return Array.from({ length: series }, (_, index) => Math.floor((perPanel * (index + 1)) / series) - Math.floor((perPanel * index) / series));
}

/** `readings.csv` in pieces. Readings that have evidence are handed out on the way. */
function* readingPieces({ perPanel, seed }: GenerateChoice, onMarked: (marked: MarkedReading) => void): Generator<string> {
  yield `${READINGS_TABLE.columns.map(({ name }) => name).join(',')}\n`;
  for (const [place, panel] of MADE_UP_PANELS.entries()) {
    for (const [series, count] of shares(perPanel).entries()) {
      const id = seriesId(panel, series);
      const positions = markedPositions(count);
      let piece = '';
      let position = 0;
      for (const reading of madeUpReadings(count, panel.level * (1 + series), seed + place * 101 + series * 7)) {
        piece += readingRow(id, reading);
        const mark = positions.indexOf(position);
        // Of three marks one is stated by three articles, one by one, and one is cited alone.
        if (mark >= 0) onMarked({ panel, series, reading, articles: [3, 1, 0][mark % 3] ?? 0 });
        position += 1;
        if (position % PIECE !== 0) continue;
        yield piece;
        piece = '';
      }
      yield piece;
    }
  }
}

function descriptor({ perPanel, seed }: GenerateChoice): string {
  const resources = [...Object.values(WIRE_TABLES), READINGS_TABLE].map((table) => ({
    name: table.name,
    type: 'table',
    path: fileName(table),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: tableSchema(table),
  }));
  return `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: `made-up-${perPanel}-${seed}`,
      title: `Made-up figures: ${perPanel} a panel`,
      title_zh: `虚构数据：每图${perPanel}个`,
      created: '2026-11-21T00:00:00Z',
      resources,
    },
    null,
    2,
  )}\n`;
}

/**
 * Makes up a data package that the loader takes: four panels, each with daily readings, evidence, events and disputes.
 * The articles that are quoted come along, for a check of the quotes (`SOURCES_DIR`).
 * `write` is called with the name of each file and pieces of its text, in order.
 */
export function generatePackage(choice: GenerateChoice, write: (file: string, piece: string) => void): void {
  const marked: MarkedReading[] = [];
  for (const piece of readingPieces(choice, (one) => marked.push(one))) write(fileName(READINGS_TABLE), piece);
  const articles = madeUpArticles(marked);
  const series = shares(choice.perPanel);
  const tables: SampleTables = {
    panels: MADE_UP_PANELS.map(panelRow),
    indicators: MADE_UP_PANELS.flatMap((panel) => series.map((_, index) => indicatorRow(panel, index))),
    ...evidenceTables(marked, articles),
  };
  for (const table of Object.values(WIRE_TABLES)) {
    write(fileName(table), csvText(table.columns.map(({ name }) => name), tables[table.name] ?? []));
  }
  for (const { source, text } of articles) write(`articles/${source['file'] ?? ''}`, text);
  write('datapackage.json', descriptor(choice));
}
