import { type CsvCell, encodeCsv } from './csv.ts';
import type { Indicator, Observation } from './dataset.ts';
import type { TargetEvidence } from './evidence/evidence-index.ts';
import type { Explorer } from './explorer.ts';
import type { ExplorerModel } from './explorer-model.ts';
import { valueHash } from './export/recorded-value.ts';
import { publishedValues, type ShownSeries, type ShownValue, shownValues } from './export/shown-values.ts';
import type { SourceId } from './ids.ts';
import type { Derivation } from './transform/transform.ts';

/** Names of columns: for machines, so they are the same in every language. */
export const CSV_COLUMNS = [
  'metric_id',
  'metric',
  'period',
  'value',
  'unit',
  'bound',
  'status',
  'vintage',
  'published_on',
  'reports',
  'origins',
  'citations',
  'sources',
  'shown_as',
  'computed_from',
  'shifted_months',
  'month_low',
  'month_high',
  'claim_id',
  'unit_id',
  'claim_hash',
  'data_version',
  'link',
] as const;

/** What the file says in the reader's language, and where it leads back to. */
export interface TableCsvNames {
  readonly metric: (indicator: Indicator) => string;
  /** With its multiplier, and what it counts from: the value column is written as it is drawn. */
  readonly unit: (series: ShownSeries) => string;
  /** The absolute address that opens the view. */
  readonly link: string;
}

function sourceText(explorer: Explorer, id: SourceId): string {
  const source = explorer.dataset.sources.get(id);
  const words = [source?.publisher ?? '', source?.publishedOn ?? '', source?.url ?? ''].filter((word) => word !== '');
  return [id, ...words].join(' ');
}

function sourcesText(explorer: Explorer, { quotes, citations }: TargetEvidence): string {
  const ids = new Set([...quotes, ...citations].map((evidence) => evidence.source));
  return [...ids].map((id) => sourceText(explorer, id)).join(' | ');
}

/** What the evidence of a published value is in the file. */
function publishedCells(explorer: Explorer, { bound, status, vintage, publishedOn, id }: Observation): readonly CsvCell[] {
  const evidence = explorer.index.of({ kind: 'observation', id });
  const { reports, origins, citations } = evidence;
  return [bound, status, vintage, publishedOn, reports, origins, citations.length, sourcesText(explorer, evidence)];
}

/** A computed value is no claim and has no source: its row names the claims that it was computed from. */
const COMPUTED_CELLS: readonly CsvCell[] = ['exact', 'derived', '', '', null, null, null, ''];

function computedFrom({ from, terms }: Derivation): string {
  return terms > from.length ? `${from.join(' to ')} (${terms})` : from.join(' and ');
}

/** What stands behind the value; a reading that is no observation has no source of its own. */
function backingCells(explorer: Explorer, { observation, derivation, month }: ShownValue): readonly CsvCell[] {
  if (observation === null) return ['exact', month?.last.status ?? '', '', '', null, null, null, ''];
  return derivation === null ? publishedCells(explorer, observation) : COMPUTED_CELLS;
}

function row(explorer: Explorer, shown: ShownValue, { metric, unit, link }: TableCsvNames): readonly CsvCell[] {
  const { series, derivation, month, identity } = shown;
  return [
    identity.metric,
    metric(series.indicator),
    identity.period,
    identity.value,
    unit(series),
    ...backingCells(explorer, shown),
    identity.shown,
    derivation === null ? '' : computedFrom(derivation),
    series.lag,
    month?.low ?? null,
    month?.high ?? null,
    identity.claim,
    identity.unit,
    valueHash(identity),
    explorer.dataset.version,
    link,
  ];
}

/**
 * The drawn values of a view as a tidy CSV file: a row a value, series by series in order of time. A period is the
 * value's own, also where it is drawn shifted. Of a dense series a month is a row: its last reading, and its span.
 * Each row carries its record, so that it can be checked wherever it ends up: see `export/carriers.ts`.
 */
export function tableCsv(explorer: Explorer, model: ExplorerModel, names: TableCsvNames): string {
  return encodeCsv([CSV_COLUMNS, ...shownValues(model).map((shown) => row(explorer, shown, names))]);
}

/** The published values of the metrics of a view in full, in the same columns: what a range, a filter or a transform leaves out too. */
export function fullCsv(explorer: Explorer, model: ExplorerModel, names: TableCsvNames): string {
  return encodeCsv([CSV_COLUMNS, ...publishedValues(explorer, model).map((shown) => row(explorer, shown, names))]);
}
