import type { Indicator, Observation } from './dataset.ts';
import type { TargetEvidence } from './evidence/evidence-index.ts';
import { type CsvCell, encodeCsv } from './csv.ts';
import type { Explorer } from './explorer.ts';
import type { ExplorerModel } from './explorer-model.ts';
import type { SourceId } from './ids.ts';
import { touchesRange } from './panel-model.ts';
import { isoMonth, isoPeriod } from './time-period.ts';

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
  'claim_id',
] as const;

/** What the file says in the reader's language. */
export interface TableCsvNames {
  readonly metric: (indicator: Indicator) => string;
  /** With its multiplier: the value column is written as it is drawn. */
  readonly unit: (indicator: Indicator) => string;
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

function row(explorer: Explorer, indicator: Indicator, observation: Observation, names: TableCsvNames): readonly CsvCell[] {
  const evidence = explorer.index.of({ kind: 'observation', id: observation.id });
  return [
    indicator.id,
    names.metric(indicator),
    periodText(observation),
    observation.value,
    names.unit(indicator),
    observation.bound,
    observation.status,
    observation.vintage,
    observation.publishedOn,
    evidence.reports,
    evidence.origins,
    evidence.citations.length,
    sourcesText(explorer, evidence),
    observation.id,
  ];
}

/** The drawn values of a view as a tidy CSV file: a row a value, series by series in order of time. */
export function tableCsv(explorer: Explorer, model: ExplorerModel, names: TableCsvNames): string {
  const rows = model.panels.flatMap((panel) =>
    panel.series.flatMap((series) =>
      series.points
        .filter((point) => touchesRange(point, model.range))
        .map((point) => row(explorer, series.indicator, point.observation, names)),
    ),
  );
  return encodeCsv([CSV_COLUMNS, ...rows]);
}
