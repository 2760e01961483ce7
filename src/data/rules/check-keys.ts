import type { Located } from '../tables.ts';
import type { Rule, RuleInput } from './package-index.ts';

function checkUnique(
  file: string,
  column: string,
  rows: readonly Located<{ readonly id: string }>[],
  { log }: RuleInput,
): void {
  const first = new Map<string, number>();
  for (const { row, value } of rows) {
    const earlier = first.get(value.id);
    if (earlier === undefined) first.set(value.id, row);
    else log.report('key-twice', { file, row, column }, { key: value.id, first: String(earlier) });
  }
}

/** No two rows of a table have one key; two observations of one indicator, period and vintage have one claim id. */
export const checkKeys: Rule = (input) => {
  const { tables } = input;
  checkUnique('panels.csv', 'id', tables.panels, input);
  checkUnique('indicators.csv', 'id', tables.indicators, input);
  checkUnique('observations.csv', 'period', tables.observations, input);
  checkUnique('sources.csv', 'id', tables.sources, input);
  checkUnique('evidence.csv', 'id', tables.evidence, input);
  checkUnique('mentions.csv', 'id', tables.mentions, input);
  checkUnique('events.csv', 'id', tables.events, input);
  checkUnique('disputes.csv', 'id', tables.disputes, input);
};
