import type { Observation } from '../dataset.ts';
import type { DenseSeries } from '../dense/dense-series.ts';
import { readingClaim, readingPeriod } from '../dense/reading-period.ts';
import type { Explorer } from '../explorer.ts';
import { type ExplorerModel, listedPanels } from '../explorer-model.ts';
import { touchesRange } from '../panel-model.ts';
import type { PlottedPoint, PlottedSeries } from '../plotted-series.ts';
import { type MonthReading, readMonthOf } from '../readout.ts';
import { isoPeriod, monthOfDay, type MonthRange } from '../time-period.ts';
import { AS_PUBLISHED, type Derivation } from '../transform/transform.ts';
import { periodText, shownAs, unitText, type ValueIdentity } from './recorded-value.ts';

/** How the values of a series are shown. */
export type ShownSeries = Pick<PlottedSeries, 'indicator' | 'transform' | 'lag'>;

/** A value as files list it. */
export interface ShownValue {
  readonly series: ShownSeries;
  /** The published claim of its period; null where it is a reading of a dense series that is no observation. */
  readonly observation: Observation | null;
  /** What this page computed it from; null where it is the published value. */
  readonly derivation: Derivation | null;
  /** Of a dense series, the month whose last reading it is. */
  readonly month: MonthReading | null;
  readonly identity: ValueIdentity;
}

/** A published value, or what is drawn in its place. */
type Drawn = Pick<PlottedPoint, 'observation' | 'derivation' | 'y'>;

function pointValue(series: ShownSeries, { observation, derivation, y }: Drawn, month: MonthReading | null): ShownValue {
  const identity: ValueIdentity = {
    claim: derivation === null ? observation.id : '',
    metric: series.indicator.id,
    period: periodText(observation),
    shown: shownAs(series.transform),
    unit: unitText(series),
    value: y,
  };
  return { series, observation, derivation, month, identity };
}

function readingValue(series: ShownSeries, { frequency }: DenseSeries, month: MonthReading): ShownValue {
  const { x, value } = month.last;
  const metric = series.indicator.id;
  const identity: ValueIdentity = {
    claim: readingClaim(metric, frequency, x),
    metric,
    period: isoPeriod(readingPeriod(frequency, x)),
    shown: shownAs(series.transform),
    unit: unitText(series),
    value,
  };
  return { series, observation: null, derivation: null, month, identity };
}

/** The last reading of each month, and every value with evidence: as the table, a dense series goes by the months. */
function denseValues(series: PlottedSeries, dense: DenseSeries, range: MonthRange): readonly ShownValue[] {
  return Array.from({ length: range.to - range.from + 1 }, (_, index) => range.from + index).flatMap((month) => {
    const reading = readMonthOf(series, month);
    // A yearly reading stands in the month of its middle, and in no other.
    if (reading === null || monthOfDay(reading.last.x) !== month) return [];
    const points = series.points.filter((point) => monthOfDay(point.x) === month);
    const values = points.map((point) => pointValue(series, point, point.x === reading.last.x ? reading : null));
    return points.some((point) => point.x === reading.last.x) ? values : [...values, readingValue(series, dense, reading)];
  });
}

/**
 * All values that a view draws, series by series in order of time: what its table, its files and their records list.
 * A rate set before the range that still held in it is one of them; of a dense series a month is one value.
 */
export function shownValues(model: ExplorerModel): readonly ShownValue[] {
  return listedPanels(model).flatMap((panel) =>
    panel.series.flatMap((series) =>
      series.dense === null
        ? series.points.filter((point) => touchesRange(point, model.range)).map((point) => pointValue(series, point, null))
        : denseValues(series, series.dense, model.range),
    ),
  );
}

/** Every published value of the metrics of a view, whatever its range and filters: all periods and all vintages. */
export function publishedValues({ observations }: Explorer, model: ExplorerModel): readonly ShownValue[] {
  const drawn = listedPanels(model).flatMap((panel) => panel.series.map((series) => series.indicator));
  return [...new Set(drawn)].flatMap((indicator) =>
    (observations.get(indicator.id) ?? []).map((observation) =>
      pointValue({ indicator, transform: AS_PUBLISHED, lag: 0 }, { observation, derivation: null, y: observation.value }, null),
    ),
  );
}
