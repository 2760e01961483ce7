import type { Target } from '../dataset.ts';
import { type ExplorerModel, listedPanels } from '../explorer-model.ts';
import { touchesRange } from '../panel-model.ts';

/**
 * The figures of a view in reading order: all that is drawn in its range, a rate set before it included, then the
 * facts. The same as the table and its file hold, and the facts below them.
 */
export function drawnTargets(model: ExplorerModel): readonly Target[] {
  const drawn = listedPanels(model).flatMap((panel) =>
    panel.series.flatMap((series) =>
      series.points.filter((point) => touchesRange(point, model.range)).map((point) => point.observation.id),
    ),
  );
  const ids = new Set([...drawn, ...model.facts.map((fact) => fact.observation.id)]);
  return [...ids].map((id) => ({ kind: 'observation', id }));
}
