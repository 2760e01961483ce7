import { drawnObservations, type Explorer } from '../explorer.ts';
import { type FigureFilters, keepsUncited } from '../figure-filter.ts';
import { observationInstant } from '../observation.ts';
import type { PlottedSeries } from '../plotted-series.ts';
import type { Amendment } from './dense-series.ts';

/** Where what is drawn of a point differs from its reading: another vintage stands for it, or the filter hides it. */
function amendments(explorer: Explorer, series: PlottedSeries): readonly Amendment[] {
  const shown = new Set(series.points.map((point) => point.observation.id));
  const readings = explorer.dataset.readings.get(series.indicator.id);
  return drawnObservations(explorer, series.indicator).flatMap((observation): Amendment[] => {
    const x = observationInstant(observation);
    if (x === null) return [];
    if (!shown.has(observation.id)) return [{ x, value: null }];
    const reading = readings?.reading(readings.indexAt(x));
    return reading == null || reading.value === observation.value ? [] : [{ x, value: observation.value }];
  });
}

/**
 * Adds the line of a dense series, if the package has one and the reader's filter leaves values that nothing backs.
 * The points on it stay as they are: they carry the evidence.
 */
export function withReadings(explorer: Explorer, series: PlottedSeries, filters: FigureFilters): PlottedSeries {
  const readings = explorer.dataset.readings.get(series.indicator.id);
  if (readings === undefined || series.transform.kind !== 'published' || !keepsUncited(filters)) return series;
  const changes = amendments(explorer, series);
  const first = readings.reading(0);
  return {
    ...series,
    dense: changes.length === 0 ? readings : readings.amend(changes),
    begins: Math.min(series.begins, first === null ? Infinity : Math.floor(first.x)),
  };
}
