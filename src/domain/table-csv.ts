import type { Indicator, Observation } from './dataset.ts';
import type { DenseSeries, ReadingStatus } from './dense/dense-series.ts';
import { readingClaim, readingPeriod } from './dense/reading-period.ts';
import type { TargetEvidence } from './evidence/evidence-index.ts';
import { type CsvCell, encodeCsv } from './csv.ts';
import type { Explorer } from './explorer.ts';
import { type ExplorerModel, listedPanels } from './explorer-model.ts';
import type { SourceId } from './ids.ts';
import { touchesRange } from './panel-model.ts';
import type { PlottedPoint, PlottedSeries } from './plotted-series.ts';
import { type MonthReading, readMonthOf } from './readout.ts';
import { isoMonth, isoPeriod, monthOfDay, type MonthRange } from './time-period.ts';
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
  'month_low',
  'month_high',
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

function row(explorer: Explorer, series: PlottedSeries, { observation, derivation, y }: PlottedPoint, names: TableCsvNames, month: MonthReading | null): readonly CsvCell[] {
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
    month?.low ?? null,
    month?.high ?? null,
    derivation === null ? observation.id : '',
  ];
}

/** A reading that is no observation has no source of its own. */
function readingCells(status: ReadingStatus): readonly CsvCell[] {
  return ['exact', status, '', '', null, null, null, ''];
}

/** The last reading of a month, and between which values the month lay. */
function readingRow(series: PlottedSeries, dense: DenseSeries, month: MonthReading, names: TableCsvNames): readonly CsvCell[] {
  const { indicator } = series;
  const { x, value, status } = month.last;
  return [
    indicator.id,
    names.metric(indicator),
    isoPeriod(readingPeriod(dense.frequency, x)),
    value,
    names.unit(series),
    ...readingCells(status),
    shownAs(series.transform),
    '',
    0,
    month.low,
    month.high,
    readingClaim(indicator.id, dense.frequency, x),
  ];
}

/** A month of a dense series in a row, and its values with evidence in theirs: as the table, it goes by the months. */
function denseRows(explorer: Explorer, series: PlottedSeries, dense: DenseSeries, range: MonthRange, names: TableCsvNames): CsvCell[][] {
  return Array.from({ length: range.to - range.from + 1 }, (_, index) => range.from + index).flatMap((month) => {
    const reading = readMonthOf(series, month);
    // A yearly reading stands in the month of its middle, and in no other.
    if (reading === null || monthOfDay(reading.last.x) !== month) return [];
    const points = series.points.filter((point) => monthOfDay(point.x) === month);
    const rows = points.map((point) => [...row(explorer, series, point, names, point.x === reading.last.x ? reading : null)]);
    return points.some((point) => point.x === reading.last.x) ? rows : [...rows, [...readingRow(series, dense, reading, names)]];
  });
}

/**
 * The drawn values of a view as a tidy CSV file: a row a value, series by series in order of time. A period is the
 * value's own, also where it is drawn shifted. Of a dense series a month is a row: its last reading, and its span.
 */
export function tableCsv(explorer: Explorer, model: ExplorerModel, names: TableCsvNames): string {
  const rows = listedPanels(model).flatMap((panel) =>
    panel.series.flatMap((series) =>
      series.dense === null
        ? series.points
            .filter((point) => touchesRange(point, model.range))
            .map((point) => row(explorer, series, point, names, null))
        : denseRows(explorer, series, series.dense, model.range, names),
    ),
  );
  return encodeCsv([CSV_COLUMNS, ...rows]);
}
