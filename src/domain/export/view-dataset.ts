import type { Dataset, Dispute, Target } from '../dataset.ts';
import type { Explorer } from '../explorer.ts';
import { type ExplorerModel, listedPanels } from '../explorer-model.ts';
import type { EvidenceId, IndicatorId } from '../ids.ts';
import { sourcesOf } from './sources-of.ts';

function keyOf({ kind, id }: Target): string {
  return `${kind} ${id}`;
}

/** What a view is about: all published values of its metrics, its facts, its events. */
function ownTargets({ whole: dataset }: Explorer, model: ExplorerModel): readonly Target[] {
  const metrics = new Set<IndicatorId>(listedPanels(model).flatMap(({ series }) => series.map(({ indicator }) => indicator.id)));
  const values = [...dataset.observations.values()].filter(({ indicator }) => metrics.has(indicator));
  const observations = [...values, ...model.facts.map(({ observation }) => observation)];
  return [
    ...observations.map(({ id }): Target => ({ kind: 'observation', id })),
    ...model.events.map(({ id }): Target => ({ kind: 'event', id })),
  ];
}

/** Everything that a dispute speaks of: what it is about, and what its claims' words are about. */
function disputeTargets({ evidence }: Dataset, { about, claims }: Dispute): readonly Target[] {
  const said = claims.flatMap((claim) => claim.evidence).flatMap((id) => evidence.get(id)?.target ?? []);
  return [...about, ...said];
}

/** The disputes about some targets, and about what these disputes bring in, until none is left out. */
function disputesAbout(dataset: Dataset, targets: Set<string>): readonly Dispute[] {
  let open = [...dataset.disputes.values()];
  const found: Dispute[] = [];
  for (;;) {
    const touched = open.filter((dispute) => disputeTargets(dataset, dispute).some((target) => targets.has(keyOf(target))));
    if (touched.length === 0) return found;
    for (const dispute of touched) for (const target of disputeTargets(dataset, dispute)) targets.add(keyOf(target));
    found.push(...touched);
    open = open.filter((dispute) => !touched.includes(dispute));
  }
}

function kept<Id, T>(map: ReadonlyMap<Id, T>, keep: (one: T, id: Id) => boolean): ReadonlyMap<Id, T> {
  return new Map([...map].filter(([id, one]) => keep(one, id)));
}

/**
 * The part of a dataset that a view rests on, with every reference whole: all periods and vintages of its metrics, so
 * that other ranges and transforms work in it; its facts and events; their evidence and sources; and every dispute
 * about any of these with all its sides, for a part in which nobody disagrees would hide what the whole one shows.
 * All that is known is in it, whatever day the view asks for: that day is a choice of the view, which its link carries.
 */
export function viewDataset(explorer: Explorer, model: ExplorerModel): Dataset {
  const { whole: dataset } = explorer;
  const targets = new Set(ownTargets(explorer, model).map(keyOf));
  const about = new Set(disputesAbout(dataset, targets).map(({ id }) => id));
  const disputes = kept(dataset.disputes, ({ id }) => about.has(id));
  const claimed = new Set<EvidenceId>([...disputes.values()].flatMap(({ claims }) => claims.flatMap((claim) => claim.evidence)));
  const evidence = kept(dataset.evidence, (one, id) => claimed.has(id) || targets.has(keyOf(one.target)));
  const observations = kept(dataset.observations, (_, id) => targets.has(keyOf({ kind: 'observation', id })));
  const used = new Set([...observations.values()].map(({ indicator }) => indicator));
  const indicators = kept(dataset.indicators, (_, id) => used.has(id));
  const panels = new Set([...indicators.values()].map(({ panel }) => panel));
  const named = sourcesOf(evidence.values(), disputes.values());
  return {
    ...dataset,
    panels: dataset.panels.filter(({ id }) => panels.has(id)),
    indicators,
    observations,
    readings: kept(dataset.readings, (_, id) => used.has(id)),
    sources: kept(dataset.sources, (_, id) => named.has(id)),
    evidence,
    mentions: dataset.mentions.filter(({ source }) => named.has(source)),
    events: kept(dataset.events, (_, id) => targets.has(keyOf({ kind: 'event', id }))),
    disputes,
  };
}
