import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { monthStart, spanOf } from './calendar.ts';
import { type CsvRow, readCsv } from './csv.ts';

/** The bundled package, or the one around which the page under test was built. */
const FOLDER = process.env['E2E_PACKAGE'] ?? fileURLToPath(new URL('../../public/data/', import.meta.url));

/** One figure as the tables of the package give it, with the quotes behind it. */
export interface Figure {
  /** `<indicator>.<period>[.<vintage>]` */
  readonly claim: string;
  readonly indicator: string;
  readonly panel: string;
  readonly topic: string;
  readonly mark: string;
  readonly colour: string;
  readonly period: string;
  readonly value: number;
  readonly status: string;
  /** Whether it is of the vintage that is drawn. */
  readonly plotted: boolean;
  /** First day, the day after the last, and where the mark stands; NaN without a period. */
  readonly start: number;
  readonly end: number;
  readonly instant: number;
  /** The last day on which a rate was seen in force, or NaN. */
  readonly lastSeen: number;
  /** Articles that quote it, for or against. */
  readonly quotedBy: ReadonlySet<string>;
  /** Reports and independent roots of the quotes that support it. */
  readonly reports: number;
  readonly origins: number;
}

/** A table of the package, read from its file by the tests themselves. */
export function readTable(name: string): readonly CsvRow[] {
  return readCsv(readFileSync(join(FOLDER, `${name}.csv`), 'utf8')).rows;
}

export const indicators: ReadonlyMap<string, CsvRow> = new Map(readTable('indicators').map((row) => [row('id'), row]));
export const panels = readTable('panels');
export const sources: ReadonlyMap<string, CsvRow> = new Map(readTable('sources').map((row) => [row('id'), row]));

const quotes = new Map<string, CsvRow[]>();
for (const row of readTable('evidence').filter((one) => one('kind') === 'quote')) {
  quotes.set(row('target'), [...(quotes.get(row('target')) ?? []), row]);
}

/** Articles whose words are held, in the order of their documents. */
export const articles: readonly CsvRow[] = [...sources.values()]
  .filter((source) => source('kind') === 'article')
  .toSorted((a, b) => (a('file') < b('file') ? -1 : 1));

/** Every quote of an article. */
export function quotesOfSource(source: string): readonly CsvRow[] {
  return [...quotes.values()].flat().filter((quote) => quote('source') === source);
}

/** The quotes of a claim or, as `event:<id>`, of an event. */
export function quotesOf(target: string): readonly CsvRow[] {
  return quotes.get(target) ?? [];
}

/** Quotes that support a target, and not those which differ or only speak of it. */
export function supportOf(target: string): readonly CsvRow[] {
  return quotesOf(target).filter((row) => !['disputes', 'context'].includes(row('relation')));
}

function datesOf(row: CsvRow): Pick<Figure, 'start' | 'end' | 'instant'> {
  const period = row('period');
  if (period === '') return { start: Number.NaN, end: Number.NaN, instant: Number.NaN };
  const { start: own, end } = spanOf(period);
  const [year = 0, month = 1] = period.split('-').map(Number);
  // Two months released as one are recorded at the later.
  const start = row('status') === 'combined' ? monthStart(year * 12 + month - 2) : own;
  return { start, end, instant: period.length === 10 ? start : (start + end) / 2 };
}

function figureOf(row: CsvRow): Figure {
  const id = row('indicator');
  const indicator = indicators.get(id) ?? (() => '');
  const panel = panels.find((one) => one('id') === indicator('panel'));
  const plotted = row('vintage') === indicator('plotted_vintage');
  const claim = `${id}.${(row('period') || 'none').toLowerCase()}${plotted ? '' : `.${row('vintage')}`}`;
  const support = supportOf(claim);
  return {
    claim,
    indicator: id,
    panel: indicator('panel'),
    topic: panel === undefined ? indicator('topic') : panel('topic'),
    mark: indicator('mark'),
    colour: indicator('colour'),
    period: row('period'),
    value: Number(row('value')),
    status: row('status'),
    plotted,
    ...datesOf(row),
    lastSeen: row('last_seen') === '' ? Number.NaN : spanOf(row('last_seen')).start,
    quotedBy: new Set(quotesOf(claim).map((quote) => quote('source'))),
    reports: new Set(support.map((quote) => quote('source'))).size,
    origins: new Set(support.map((quote) => quote('origin'))).size,
  };
}

export const figures: readonly Figure[] = readTable('observations').map(figureOf);

/** The figures of an indicator in the drawn vintage, in order of time. */
export function plottedOf(indicator: string): readonly Figure[] {
  return figures
    .filter((one) => one.indicator === indicator && one.plotted)
    .toSorted((a, b) => a.instant - b.instant);
}
