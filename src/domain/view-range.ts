import type { Dataset } from './dataset.ts';
import { coverage, isPlotted } from './observation.ts';
import { type MonthNumber, type MonthRange, monthOfDay } from './time-period.ts';
import type { RangeBound, ViewRange } from './view.ts';

/**
 * The months that have drawn figures: from the first of any frequency to the last month with a monthly
 * figure, so that no panel trails into nothing; in a package without monthly figures, to the last of any.
 * "Latest" comes from the data, never from a clock. An empty package gives a single month.
 */
export function dataExtent(dataset: Dataset): MonthRange {
  let from = Infinity;
  let last = -Infinity;
  let lastMonthly = -Infinity;
  for (const observation of dataset.observations.values()) {
    const indicator = dataset.indicators.get(observation.indicator);
    const span = coverage(observation);
    if (indicator === undefined || span === null || indicator.panel === null || !isPlotted(observation, indicator)) continue;
    from = Math.min(from, monthOfDay(span.start));
    last = Math.max(last, monthOfDay(span.end - 1));
    if (observation.period?.freq === 'M' && observation.status !== 'forecast') {
      lastMonthly = Math.max(lastMonthly, observation.period.ordinal);
    }
  }
  for (const [id, readings] of dataset.readings) {
    const [first, final] = [readings.reading(0), readings.reading(readings.length - 1)];
    if (first === null || final === null || (dataset.indicators.get(id)?.panel ?? null) === null) continue;
    from = Math.min(from, monthOfDay(first.x));
    last = Math.max(last, monthOfDay(final.x));
    if (readings.frequency === 'M') lastMonthly = Math.max(lastMonthly, monthOfDay(final.x));
  }
  if (from > last) return { from: 2025 * 12, to: 2025 * 12 };
  return { from, to: lastMonthly < from ? last : lastMonthly };
}

function resolveBound(bound: RangeBound, extent: MonthRange): MonthNumber {
  if (bound === 'earliest') return extent.from;
  if (bound === 'latest') return extent.to;
  return bound;
}

/** The months of a view, ends in order; a range beyond the data stays as the reader gave it. */
export function resolveRange(range: ViewRange, extent: MonthRange): MonthRange {
  const from = resolveBound(range.from, extent);
  const to = resolveBound(range.to, extent);
  return from <= to ? { from, to } : { from: to, to: from };
}

/** An end that reaches the end of the figures stays open, as the presets write it. */
export function openRange({ from, to }: MonthRange, extent: MonthRange): ViewRange {
  const first: RangeBound = from === extent.from ? 'earliest' : from;
  return { from: first, to: to === extent.to ? 'latest' : to };
}
