import type { Indicator, Observation } from './dataset.ts';
import type { TargetEvidence } from './evidence/evidence-index.ts';
import { type CsvCell, encodeCsv } from './csv.ts';
import type { Explorer } from './explorer.ts';
import { type ExplorerModel, listedPanels } from './explorer-model.ts';
import type { SourceId } from './ids.ts';
import { touchesRange } from './panel-model.ts';
import type { PlottedPoint, PlottedSeries } from './plotted-series.ts';
import { isoMonth, isoPeriod } from './time-period.ts';
import type { Derivation, Transform } from './transform/transform.ts';

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
  'claim_id',
] as const;

/** What the file says in the reader's language. */
export interface TableCsvNames {
  readonly metric: (indicator: Indicator) => string;
  /** With its multiplier, and what it counts from: the value column is written as it is drawn. */
  readonly unit: (series: PlottedSeries) => string;
}

/** ISO 8601; two months released as one are an interval, `2025-01/2025-02`. */
function periodText({ period, status }: Observation): string {
  if (period === null) return '';
  return status === 'combined' && period.freq === 'M'
    ? `${isoMonth(period.ordinal - 1)}/${isoMonth(period.ordinal)}`
    : isoPeriod(period);
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

/** For machines, so it is the same in every language: `published`, `index@2024-01`, `points@before`. */
function shownAs({ kind, base }: Transform): string {
  if (kind === 'published' || kind === 'yoy') return kind;
  return `${kind}@${base === null ? 'before' : isoMonth(base)}`;
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

function row(explorer: Explorer, series: PlottedSeries, { observation, derivation, y }: PlottedPoint, names: TableCsvNames): readonly CsvCell[] {
  const { indicator, transform, lag } = series;
  return [
    indicator.id,
    names.metric(indicator),
    periodText(observation),
    y,
    names.unit(series),
    ...(derivation === null ? publishedCells(explorer, observation) : COMPUTED_CELLS),
    shownAs(transform),
    derivation === null ? '' : computedFrom(derivation),
    lag,
    derivation === null ? observation.id : '',
  ];
}

/**
 * The drawn values of a view as a tidy CSV file: a row a value, series by series in order of time. A period is the
 * value's own, also where it is drawn shifted.
 */
export function tableCsv(explorer: Explorer, model: ExplorerModel, names: TableCsvNames): string {
  const rows = listedPanels(model).flatMap((panel) =>
    panel.series.flatMap((series) =>
      series.points
        .filter((point) => touchesRange(point, model.range))
        .map((point) => row(explorer, series, point, names)),
    ),
  );
  return encodeCsv([CSV_COLUMNS, ...rows]);
}
