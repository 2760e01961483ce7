import type { DenseSeries } from '../../domain/dense/dense-series.ts';
import type { Indicator, Observation } from '../../domain/dataset.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import { isPlotted } from '../../domain/observation.ts';
import { periodInstant } from '../../domain/time-period.ts';
import type { IssueLog } from '../issue-log.ts';
import type { Located, Tables } from '../tables.ts';

const FILE = 'observations.csv';

/** A plotted observation of a line that has readings is one of them, with the same value and status. */
function checkObservation({ row, value }: Located<Observation>, readings: DenseSeries, log: IssueLog): void {
  if (value.period === null) return;
  const x = periodInstant(value.period);
  const reading = readings.reading(readings.indexAt(x));
  if (reading === null || reading.x !== x) {
    log.report('reading-missing', { file: FILE, row, column: 'period' }, { id: value.id });
  } else if (reading.value !== value.value) {
    const facts = { found: String(reading.value), expected: String(value.value) };
    log.report('reading-differs', { file: FILE, row, column: 'value' }, facts);
  } else if (reading.status !== value.status) {
    log.report('reading-differs', { file: FILE, row, column: 'status' }, { found: reading.status, expected: value.status });
  }
}

/**
 * What readings and observations say together: the readings of an indicator are all of its plotted values, so that the
 * line and the marks on it cannot differ. Other vintages are observations alone.
 */
export function checkReadings(readings: ReadonlyMap<IndicatorId, DenseSeries>, tables: Tables, log: IssueLog): void {
  const indicators = new Map<IndicatorId, Indicator>(tables.indicators.map(({ value }) => [value.id, value]));
  for (const observation of tables.observations) {
    const indicator = indicators.get(observation.value.indicator);
    const own = readings.get(observation.value.indicator);
    if (indicator === undefined || own === undefined || !isPlotted(observation.value, indicator)) continue;
    if (log.full) return;
    checkObservation(observation, own, log);
  }
}
