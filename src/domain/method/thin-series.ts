import type { Indicator, Observation } from '../dataset.ts';
import { drawnObservations, type Explorer } from '../explorer.ts';

/** A metric whose drawn figures were mostly seen in one place only. */
export interface ThinSeries {
  readonly indicator: Indicator;
  /** Drawn figures that one place alone carries. */
  readonly single: number;
  readonly total: number;
}

/** Places that carry a value: those counted with it, or the sources that the package itself names. */
function places({ index }: Explorer, observation: Observation): number {
  const { quotes, citations } = index.of({ kind: 'observation', id: observation.id });
  return Math.max(observation.sightings, new Set([...quotes, ...citations].map((one) => one.source)).size);
}

/** Metrics with at least `least` drawn figures of which more than half are carried by one place; the thinnest first. */
export function thinSeries(explorer: Explorer, least = 3): readonly ThinSeries[] {
  return [...explorer.dataset.indicators.values()]
    .flatMap((indicator): ThinSeries[] => {
      const drawn = drawnObservations(explorer, indicator);
      const single = drawn.filter((one) => places(explorer, one) <= 1).length;
      return drawn.length >= least && single * 2 > drawn.length ? [{ indicator, single, total: drawn.length }] : [];
    })
    .toSorted((a, b) => b.single / b.total - a.single / a.total || b.total - a.total);
}
