import type { Dataset } from './dataset.ts';
import { coverage, isPlotted } from './observation.ts';
import { type MonthNumber, type MonthRange, monthOfDay } from './time-period.ts';
import type { RangeBound, ViewRange } from './view.ts';

/** Whether the drawn figures of a package come by the quarter, and none oftener. */
function isQuarterly(dataset: Dataset): boolean {
  const drawn = [...dataset.indicators.values()].filter((one) => one.panel !== null);
  return drawn.some((one) => one.frequency === 'Q') && drawn.every((one) => one.frequency === 'Q' || one.frequency === 'A');
}

/**
 * The months that have drawn figures: from the first of any frequency to the last month with a monthly
 * figure, so that no panel trails into nothing; in a package without monthly figures, to the last quarter, or to the
 * last figure of any kind.
 * "Latest" comes from the data, never from a clock. An empty package gives a single month.
 */
export function dataExtent(dataset: Dataset): MonthRange {
  let from = Infinity;
  let last = -Infinity;
  const lastOf = { M: -Infinity, Q: -Infinity };
  for (const observation of dataset.observations.values()) {
    const indicator = dataset.indicators.get(observation.indicator);
    const span = coverage(observation);
    if (indicator === undefined || span === null || indicator.panel === null || !isPlotted(observation, indicator)) continue;
    from = Math.min(from, monthOfDay(span.start));
    last = Math.max(last, monthOfDay(span.end - 1));
    const freq = observation.period?.freq;
    if ((freq === 'M' || freq === 'Q') && observation.status !== 'forecast') {
      lastOf[freq] = Math.max(lastOf[freq], monthOfDay(span.end - 1));
    }
  }
  for (const [id, readings] of dataset.readings) {
    const [first, final] = [readings.reading(0), readings.reading(readings.length - 1)];
    if (first === null || final === null || (dataset.indicators.get(id)?.panel ?? null) === null) continue;
    from = Math.min(from, monthOfDay(first.x));
    last = Math.max(last, monthOfDay(final.x));
    if (readings.frequency === 'M') lastOf.M = Math.max(lastOf.M, monthOfDay(final.x));
  }
  if (from > last) return { from: 2025 * 12, to: 2025 * 12 };
  const to = [lastOf.M, lastOf.Q, last].find((one) => one >= from) ?? last;
  return isQuarterly(dataset) ? { from, to, step: 3 } : { from, to };
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
  const step = extent.step === undefined ? {} : { step: extent.step };
  return from <= to ? { from, to, ...step } : { from: to, to: from, ...step };
}

/** An end that reaches the end of the figures stays open, as the presets write it. */
export function openRange({ from, to }: MonthRange, extent: MonthRange): ViewRange {
  const first: RangeBound = from === extent.from ? 'earliest' : from;
  return { from: first, to: to === extent.to ? 'latest' : to };
}
