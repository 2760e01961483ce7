import { type TopicId, TOPICS } from '../../domain/dataset.ts';
import type { FactModel } from '../../domain/fact-model.ts';
import type { IndicatorId } from '../../domain/ids.ts';

/** Facts of one metric, as they follow each other in the model: the latest first. */
export interface FactLine {
  readonly id: IndicatorId;
  readonly facts: readonly FactModel[];
}

export interface FactGroup {
  readonly topic: TopicId;
  readonly lines: readonly FactLine[];
}

export interface FactOrder {
  /** What an article states or sources dispute: always in sight. */
  readonly first: readonly FactModel[];
  /** What is only cited, by topic and metric. */
  readonly rest: readonly FactGroup[];
  readonly restCount: number;
}

function lines(facts: readonly FactModel[]): readonly FactLine[] {
  const ids = [...new Set(facts.map((fact) => fact.indicator.id))];
  return ids.map((id) => ({ id, facts: facts.filter((fact) => fact.indicator.id === id) }));
}

/** Splits the facts of a view. A refuted value is shown struck, so a fact that has one comes before the others. */
export function orderFacts(facts: readonly FactModel[]): FactOrder {
  const isFirst = (fact: FactModel) => fact.origins > 0 || fact.disputed;
  const first = facts.filter(isFirst).toSorted((a, b) => Number(b.rivals.length > 0) - Number(a.rivals.length > 0));
  const cited = facts.filter((fact) => !isFirst(fact));
  const rest = TOPICS.map((topic) => ({ topic, lines: lines(cited.filter((fact) => fact.indicator.topic === topic)) }));
  return { first, rest: rest.filter((group) => group.lines.length > 0), restCount: cited.length };
}
