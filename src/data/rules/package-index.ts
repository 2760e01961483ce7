import type { Evidence, Indicator, Observation, Panel, Source, Target, TradeEvent } from '../../domain/dataset.ts';
import type { ClaimId, EventId, EvidenceId, IndicatorId, PanelId, SourceId } from '../../domain/ids.ts';
import type { IssueLog } from '../issue-log.ts';
import type { Located, Tables } from '../tables.ts';

/** The rows of the package by id. Of two rows with one id the first stands. */
export interface PackageIndex {
  readonly panels: ReadonlyMap<PanelId, Located<Panel>>;
  readonly indicators: ReadonlyMap<IndicatorId, Located<Indicator>>;
  readonly observations: ReadonlyMap<ClaimId, Located<Observation>>;
  readonly sources: ReadonlyMap<SourceId, Located<Source>>;
  readonly evidence: ReadonlyMap<EvidenceId, Located<Evidence>>;
  readonly events: ReadonlyMap<EventId, Located<TradeEvent>>;
}

/** What a rule sees; it reports into the log and changes nothing. */
export interface RuleInput {
  readonly tables: Tables;
  readonly index: PackageIndex;
  readonly log: IssueLog;
}

/** A rule about many rows may take them in steps. */
export type Rule = (input: RuleInput) => void | Generator<void>;

export function targetKey(target: Target): string {
  return target.kind === 'event' ? `event:${target.id}` : target.id;
}

function byId<Id extends string, T extends { readonly id: Id }>(rows: readonly Located<T>[]): Map<Id, Located<T>> {
  const map = new Map<Id, Located<T>>();
  for (const row of rows) {
    if (!map.has(row.value.id)) map.set(row.value.id, row);
  }
  return map;
}

export function indexPackage(tables: Tables): PackageIndex {
  return {
    panels: byId(tables.panels),
    indicators: byId(tables.indicators),
    observations: byId(tables.observations),
    sources: byId(tables.sources),
    evidence: byId(tables.evidence),
    events: byId(tables.events),
  };
}
