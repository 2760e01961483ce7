import type { LocalText, Panel } from './dataset.ts';
import { niceScale, type NiceScale } from './nice-scale.ts';
import type { PlottedPoint, PlottedSeries } from './plotted-series.ts';
import { type MonthRange, rangeEnd, rangeStart } from './time-period.ts';
import type { ShownAs } from './transform/derived-panel.ts';
import type { UnitId } from './unit.ts';

/** What the choices of a view leave of a panel. */
export interface PanelScope {
  /** Whether all series are drawn that the finding may speak of. */
  readonly complete: boolean;
  /** Whether values may be hidden by their sources, so that a hole says nothing about the figures. */
  readonly filtered: boolean;
  /** Whether its values are those that were published. */
  readonly shownAs: ShownAs;
}

/** One panel as it is drawn: charts, table, export and speech all read this and nothing else. */
export interface PanelModel {
  readonly panel: Panel;
  readonly unit: UnitId;
  readonly unitMultiplier: number;
  readonly decimals: number;
  /** The finding where the range bears it out, else the neutral title. */
  readonly headline: LocalText;
  readonly series: readonly PlottedSeries[];
  readonly scale: NiceScale;
  /** Values that stand in the range. */
  readonly count: number;
  /** Whether nothing is drawn. Without a value of its own, a range may still show a rate that was set before it. */
  readonly empty: boolean;
  /** Whether values may be hidden by their sources, or not be computable, so that a hole says nothing about the figures. */
  readonly filtered: boolean;
  readonly shownAs: ShownAs;
}

/** Whether a point's mark stands in the range. */
export function isInRange(point: PlottedPoint, range: MonthRange): boolean {
  return point.x >= rangeStart(range) && point.x < rangeEnd(range);
}

/** Whether any of what a point covers is in the range: such a point shapes the picture even where its mark is outside. */
export function touchesRange(point: PlottedPoint, range: MonthRange): boolean {
  return point.start < rangeEnd(range) && point.end > rangeStart(range);
}

/** Lowest and highest of the readings that stand in the range. */
function readingSpan({ dense }: PlottedSeries, range: MonthRange): readonly number[] {
  const span = dense?.minMax(rangeStart(range), rangeEnd(range)) ?? null;
  return span === null ? [] : [span.low, span.high];
}

/** Values of a series that stand in the range. */
function countIn({ points, dense }: PlottedSeries, range: MonthRange): number {
  // The points of a dense series are among its readings.
  return dense?.count(rangeStart(range), rangeEnd(range)) ?? points.filter((point) => isInRange(point, range)).length;
}

/** A finding is shown only beside the figures that bear it out, as they were published. */
function headline(panel: Panel, range: MonthRange, { complete, filtered, shownAs }: PanelScope): LocalText {
  const needs = panel.findingNeeds;
  const borneOut = complete && !filtered && shownAs.kind !== 'derived' && (needs === null || (range.from <= needs.from && range.to >= needs.to));
  return panel.finding !== null && borneOut ? panel.finding : panel.title;
}

/** Assembles a panel from its series; null where none was chosen. */
export function buildPanel(
  panel: Panel,
  series: readonly PlottedSeries[],
  range: MonthRange,
  scope: PanelScope,
): PanelModel | null {
  const first = series[0];
  if (first === undefined) return null;
  const visible = series.flatMap((one) => [
    ...one.points.filter((point) => touchesRange(point, range)).map((point) => point.y),
    ...readingSpan(one, range),
  ]);
  return {
    panel,
    unit: first.indicator.unit,
    unitMultiplier: first.indicator.unitMultiplier,
    decimals: Math.max(...series.map((one) => one.indicator.decimals)),
    headline: headline(panel, range, scope),
    series,
    scale: niceScale(visible),
    count: series.reduce((sum, one) => sum + countIn(one, range), 0),
    empty: visible.length === 0,
    filtered: scope.filtered || scope.shownAs.kind === 'derived',
    shownAs: scope.shownAs,
  };
}
