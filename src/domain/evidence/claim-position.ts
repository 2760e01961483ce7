import type { Observation, Target } from '../dataset.ts';
import { type ExplorerModel, quotedClaims } from '../explorer-model.ts';
import { isInRange } from '../panel-model.ts';
import { targetKey } from './evidence-index.ts';

/** Where a target stands among its like in a view, and its neighbours there. */
export interface ClaimPosition {
  /** `claim`: among the quoted figures; `figure`: among the figures of its series or the facts; `event`: among the events. */
  readonly among: 'claim' | 'figure' | 'event';
  /** Counted from 1. */
  readonly at: number;
  readonly of: number;
  readonly previous: Target | null;
  readonly next: Target | null;
}

function find(among: ClaimPosition['among'], list: readonly Target[], target: Target): ClaimPosition | null {
  const index = list.findIndex((one) => targetKey(one) === targetKey(target));
  if (index < 0) return null;
  return { among, at: index + 1, of: list.length, previous: list[index - 1] ?? null, next: list[index + 1] ?? null };
}

function asTargets(observations: readonly Observation[]): readonly Target[] {
  return observations.map((one) => ({ kind: 'observation', id: one.id }));
}

/** The figures drawn in view that are neighbours of a target: those of its series, else the facts. */
function neighbours(model: ExplorerModel): readonly (readonly Observation[])[] {
  const series = model.panels.flatMap((panel) =>
    panel.series.map((one) => one.points.filter((point) => isInRange(point, model.range)).map((point) => point.observation)),
  );
  return [...series, model.facts.map((fact) => fact.observation)];
}

/** The position of a target in a view; null where the view does not show it. */
export function claimPosition(model: ExplorerModel, target: Target): ClaimPosition | null {
  if (target.kind === 'event') {
    return find('event', model.events.map((event) => ({ kind: 'event', id: event.id })), target);
  }
  const claim = find('claim', asTargets(quotedClaims(model)), target);
  if (claim !== null) return claim;
  for (const list of neighbours(model)) {
    const figure = find('figure', asTargets(list), target);
    if (figure !== null) return figure;
  }
  return null;
}
