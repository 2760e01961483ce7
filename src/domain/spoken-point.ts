import { stopAt, stopsOf } from './cursor-stop.ts';
import type { ObservationStatus } from './dataset.ts';
import type { ClaimId } from './ids.ts';
import type { PlottedPoint, PlottedSeries } from './plotted-series.ts';
import { mainPoint, readMonthOf, readSeries } from './readout.ts';
import { type MonthNumber, type MonthRange, monthStart } from './time-period.ts';

/** Why a series has no value in a month. */
export type NoValue = 'none-yet' | 'no-figure' | 'not-computed';

/** What is said of one series in one month, in the order in which it is said. */
export interface SpokenPoint {
  /** Its value, as drawn; `from` is set where a step changed inside the month. */
  readonly value: { readonly from: number | null; readonly to: number } | NoValue;
  readonly series: PlottedSeries;
  /** The point whose period is named; null where the month itself is. */
  readonly named: PlottedPoint | null;
  readonly month: MonthNumber;
  readonly range: MonthRange;
  /** Which month or quarter of the range it is, from 1, of how many. */
  readonly position: number;
  readonly count: number;
  /** What is special about the value; `normal` for nothing. */
  readonly status: ObservationStatus;
  /** Independent origins of its quotes. */
  readonly origins: number;
  readonly disputed: boolean;
  /** The point whose words Enter opens. */
  readonly opens: PlottedPoint | null;
}

/** Why a series has no value in a month: because its time had not come, had not yet come to be known, or because there is none. */
export function whyNoValue({ indicator, transform, begins, knownUntil }: PlottedSeries, month: MonthNumber): NoValue {
  const before = indicator.mark === 'step' && monthStart(month + 1) <= begins;
  const ahead = monthStart(month) >= knownUntil;
  if (transform.kind !== 'published' && !ahead) return 'not-computed';
  return before || ahead ? 'none-yet' : 'no-figure';
}

function valueOf(series: PlottedSeries, points: readonly PlottedPoint[], month: MonthNumber): SpokenPoint['value'] {
  const readings = readMonthOf(series, month);
  if (readings !== null) return { from: null, to: readings.last.value };
  const [first, last] = [points[0], points.at(-1)];
  // Of a dense series the points are among the readings: where a month has none of these, it has none of those.
  if (series.dense !== null || first === undefined || last === undefined) return whyNoValue(series, month);
  return { from: series.indicator.mark === 'step' && first.y !== last.y ? first.y : null, to: last.y };
}

/**
 * Reads a series at a month as the readout does, or at one claim of the month: the one reading that is spoken, written
 * beside the range input, and named on the point that holds the focus.
 */
export function spokenPoint(series: PlottedSeries, month: MonthNumber, range: MonthRange, claim: ClaimId | null = null): SpokenPoint {
  const points = readSeries(series, month);
  const chosen = points.find((point) => point.observation.id === claim);
  const main = chosen ?? mainPoint(points) ?? null;
  const value = chosen === undefined ? valueOf(series, points, month) : { from: null, to: chosen.y };
  const last = chosen ?? points.at(-1) ?? null;
  // A rate holds for the months it covers, and of many readings the month is named; any other value speaks of its own period.
  const ofMonth = series.dense !== null || (series.indicator.mark === 'step' && series.lag === 0);
  const named = chosen === undefined && ofMonth ? null : last;
  const stops = stopsOf(range);
  const said = typeof value === 'string' ? null : last;
  return {
    value,
    series,
    named: said === null ? null : named,
    month,
    range,
    position: stops.indexOf(stopAt(month, range)) + 1,
    count: stops.length,
    status: said?.derivation === null ? said.observation.status : 'normal',
    origins: said === null ? 0 : (main?.origins ?? 0),
    disputed: said !== null && main?.disputed === true,
    opens: main,
  };
}
