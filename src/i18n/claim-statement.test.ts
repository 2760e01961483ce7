import { describe, expect, it } from 'vitest';
import { claimFacts } from '../domain/citation/claim-facts.ts';
import { createExplorer } from '../domain/explorer.ts';
import { claimId } from '../domain/ids.ts';
import { loadBundledPackage } from '../test/load-bundled-package.ts';
import { claimStatement } from './claim-statement.ts';
import { en } from './en/en.ts';
import { zh } from './zh/zh.ts';

const explorer = createExplorer(loadBundledPackage());

function statementOf(id: string, words: typeof en | typeof zh) {
  const facts = claimFacts(explorer, { kind: 'observation', id: claimId(id) });
  return facts === null ? null : claimStatement(facts, words);
}

describe('the statement of a claim', () => {
  it.each([
    ['exports-us-yoy.2025-05', en, 'China’s exports to the United States fell ', '34.5%', ' in May 2025 from a year earlier'],
    ['exports-us-yoy.2025-05', zh, '2025年5月，中国对美国出口同比下降', '34.5%', ''],
  ] as const)('of %s is cut about its value', (id, words, before, value, after) => {
    expect(statementOf(id, words)).toEqual({ before, value, after });
  });

  it.each([en, zh])('has its value in each language, but for a figure that did not change ($language)', (words) => {
    const without = [...explorer.dataset.observations.values()].filter((one) => statementOf(one.id, words)?.value === '');
    expect(without.filter((one) => one.value !== 0)).toEqual([]);
  });
});
