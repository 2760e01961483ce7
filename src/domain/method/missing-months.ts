import type { Indicator } from '../dataset.ts';
import { drawnObservations, type Explorer } from '../explorer.ts';
import { coverage } from '../observation.ts';
import { type MonthNumber, type MonthRange, monthOfDay } from '../time-period.ts';

/** Months of a monthly or quarterly series that have no figure, between its first and the last month of the data. */
export interface SeriesGaps {
  readonly indicator: Indicator;
  /** Months with a figure, of those between the first figure and the end of the data; a figure for two months counts for both. */
  readonly covered: number;
  readonly span: MonthRange;
  /** Runs of months without a figure, in order. */
  readonly missing: readonly MonthRange[];
}

function coveredMonths(explorer: Explorer, indicator: Indicator): ReadonlySet<MonthNumber> {
  const months = new Set<MonthNumber>();
  for (const observation of drawnObservations(explorer, indicator)) {
    const span = coverage(observation);
    if (span === null) continue;
    for (let month = monthOfDay(span.start); month <= monthOfDay(span.end - 1); month += 1) months.add(month);
  }
  return months;
}

function runs(months: readonly MonthNumber[]): readonly MonthRange[] {
  const found: { from: MonthNumber; to: MonthNumber }[] = [];
  for (const month of months) {
    const last = found.at(-1);
    if (last?.to === month - 1) last.to = month;
    else found.push({ from: month, to: month });
  }
  return found;
}

/** The core monthly and quarterly series of a package with the months that have no figure. */
export function seriesGaps(explorer: Explorer): readonly SeriesGaps[] {
  return [...explorer.dataset.indicators.values()]
    .filter((one) => one.core && !explorer.dataset.readings.has(one.id) && (one.frequency === 'M' || one.frequency === 'Q') && one.mark !== 'fact' && one.mark !== 'point')
    .toSorted((a, b) => a.order - b.order)
    .flatMap((indicator) => {
      const months = coveredMonths(explorer, indicator);
      if (months.size === 0) return [];
      const span = { from: Math.min(...months), to: Math.max(explorer.extent.to, ...months) };
      const all = Array.from({ length: span.to - span.from + 1 }, (_, index) => span.from + index);
      return [{ indicator, covered: months.size, span, missing: runs(all.filter((month) => !months.has(month))) }];
    });
}

