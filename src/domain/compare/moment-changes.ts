import type { Figure } from '../dispute/dispute-places.ts';
import { drawnPanels, type ExplorerModel } from '../explorer-model.ts';
import type { PlottedPoint, PlottedSeries } from '../plotted-series.ts';
import { readSeries } from '../readout.ts';
import type { MonthNumber } from '../time-period.ts';
import { type ClaimDifference, claimDifference } from './claim-difference.ts';

/** How a series changed from one month to another, or why that cannot be said. */
export type MomentChange =
  | { readonly kind: 'same' }
  | {
      readonly kind: 'changed';
      readonly rises: boolean;
      /** How far, without a sign: rates in points, amounts in their unit. */
      readonly by: Extract<ClaimDifference, { kind: 'apart' }>;
      /** For amounts, the change in per cent of the first, with its sign; null for rates, or where the first is not above zero. */
      readonly share: number | null;
    }
  | { readonly kind: 'refused'; readonly reason: 'missing' | 'bound' | 'combined' };

export interface SeriesChange {
  readonly series: PlottedSeries;
  /** The last value of each month as it is shown; a rate that changed inside a month is that of its end. */
  readonly from: PlottedPoint | null;
  readonly to: PlottedPoint | null;
  readonly change: MomentChange;
}

/** A point as a figure of its drawn unit: what a difference is taken of. */
function figureOf({ indicator }: PlottedSeries, { observation, derivation, y }: PlottedPoint): Figure {
  return { observation: { ...observation, value: y, bound: derivation === null ? observation.bound : 'exact' }, indicator };
}

function isCombined({ observation, derivation }: PlottedPoint): boolean {
  return derivation === null && observation.status === 'combined';
}

/** Shares of a whole are for amounts: two rates differ by points alone. */
function shareOf({ indicator: { unit } }: PlottedSeries, from: number, to: number): number | null {
  const isRate = unit === 'percent' || unit === 'percent-change' || unit === 'percent-share' || unit === 'percentage-points';
  return isRate || from <= 0 ? null : (to / from - 1) * 100;
}

/** How a series changed from one of its points to another. */
export function changeOf(series: PlottedSeries, from: PlottedPoint | null, to: PlottedPoint | null): MomentChange {
  if (from === null || to === null) return { kind: 'refused', reason: 'missing' };
  if (isCombined(from) !== isCombined(to)) return { kind: 'refused', reason: 'combined' };
  const by = claimDifference(figureOf(series, from), figureOf(series, to));
  switch (by.kind) {
    case 'same':
      return { kind: 'same' };
    case 'refused':
      return { kind: 'refused', reason: 'bound' };
    case 'apart':
      return { kind: 'changed', rises: to.y > from.y, by, share: shareOf(series, from.y, to.y) };
  }
}

/** What every drawn series says at two months, in the order of the panels; one that says nothing of either is left out. */
export function momentChanges(model: ExplorerModel, from: MonthNumber, to: MonthNumber): readonly SeriesChange[] {
  return drawnPanels(model)
    .flatMap((panel) => panel.series)
    .filter((series) => series.indicator.mark !== 'point')
    .map((series) => {
      const read = (month: MonthNumber) => readSeries(series, month).at(-1) ?? null;
      const [first, last] = [read(from), read(to)];
      return { series, from: first, to: last, change: changeOf(series, first, last) };
    })
    .filter((one) => one.from !== null || one.to !== null);
}
