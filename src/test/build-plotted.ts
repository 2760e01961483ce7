import type { Observation } from '../domain/dataset.ts';
import { createExplorer } from '../domain/explorer.ts';
import { indicatorId } from '../domain/ids.ts';
import { type PlottedSeries, plotSeries } from '../domain/plotted-series.ts';
import { isoPeriod, type MonthNumber, monthStart, parseMonth, periodEnd } from '../domain/time-period.ts';
import { publishedSeries } from '../domain/transform/derived-series.ts';
import { buildDataset } from './build-dataset.ts';
import { type IndicatorParts, type ObservationParts, testPeriod } from './build-series.ts';

/** A value of the series: `['2025-05', -34.5]`, or with what else a test says of it. */
export type ValueParts = readonly [period: string, value: number, more?: Partial<Omit<ObservationParts, 'indicator' | 'period' | 'value'>>];

export interface PlottedParts {
  readonly indicator?: Partial<IndicatorParts>;
  readonly values: readonly ValueParts[];
  /** Origins of the quotes of a period; a period that is not named has no quote. */
  readonly origins?: Readonly<Record<string, readonly string[]>>;
  /** Periods that a filter of the reader hides. */
  readonly hidden?: readonly string[];
  /** Last month of the axis. */
  readonly until?: string;
  /** Last day of which anything is known; without one, all is. */
  readonly known?: string;
}

/** The month of `2025-05`; a slip in a test's own text throws. */
export function testMonth(text: string): MonthNumber {
  const month = parseMonth(text);
  if (month === undefined) throw new Error(`"${text}" is not a month`);
  return month;
}

/** One indicator as a view draws it, through the domain's own steps. */
export function buildPlotted(parts: PlottedParts): PlottedSeries {
  const id = parts.indicator?.id ?? 'series';
  const explorer = createExplorer(
    buildDataset({
      indicators: [{ ...parts.indicator, id }],
      observations: parts.values.map(([period, value, more]) => ({ ...more, indicator: id, period, value })),
      evidence: Object.entries(parts.origins ?? {}).flatMap(([period, origins]) =>
        origins.map((origin, index) => ({
          id: `${id}-${period}-${index}`,
          target: `${id}.${period}`,
          source: `source-of-${origin}`,
          origin,
          kind: 'quote' as const,
          exact: 'some 5 words',
          number: '5',
        })),
      ),
    }),
  );
  const indicator = explorer.dataset.indicators.get(indicatorId(id));
  if (indicator === undefined) throw new Error(`no indicator ${id}`);
  const hidden = new Set(parts.hidden ?? []);
  const keep = ({ period }: Observation) => period === null || !hidden.has(isoPeriod(period));
  const horizon = {
    axis: monthStart(testMonth(parts.until ?? '2026-12') + 1),
    known: parts.known === undefined ? Infinity : periodEnd(testPeriod(parts.known)),
  };
  const published = publishedSeries(indicator, explorer.observations.get(indicator.id) ?? []);
  return plotSeries(published, keep, explorer.index, horizon);
}
