import { describe, expect, it } from 'vitest';
import { createExplorer } from '../../domain/explorer.ts';
import { exploreView } from '../../domain/explorer-model.ts';
import { disputeId, evidenceId } from '../../domain/ids.ts';
import { DEFAULT_VIEW } from '../../domain/view.ts';
import { buildDataset } from '../../test/build-dataset.ts';
import { orderFacts } from './fact-order.ts';

const same = (text: string) => ({ en: text, zh: text });
const fact = (id: string, topic: 'rare-earths' | 'context' | 'tariffs', order: number) =>
  ({ id, topic, order, mark: 'fact', frequency: 'none', panel: null }) as const;

const explorer = createExplorer(
  buildDataset({
    indicators: [
      fact('reserves', 'rare-earths', 10),
      fact('students', 'context', 20),
      fact('truce', 'tariffs', 30),
      fact('elements', 'rare-earths', 40),
    ],
    observations: [
      { indicator: 'reserves', period: '2024', value: 1 },
      { indicator: 'reserves', period: '2025', value: 2 },
      { indicator: 'students', period: 'none', value: 270000 },
      { indicator: 'truce', period: 'none', value: 90 },
      { indicator: 'elements', period: 'none', value: 7 },
      { indicator: 'elements', period: 'none', value: 6, vintage: 'alternative' },
    ],
    evidence: [
      { id: 'q1', target: 'truce.none', source: 'cnn', kind: 'quote', exact: '90 days', number: '90 days' },
      { id: 'q2', target: 'elements.none.alternative', source: 'wnc', kind: 'quote', exact: 'six elements', number: 'six' },
      { id: 'c1', target: 'elements.none', source: 'mofcom' },
    ],
    disputes: [
      {
        id: disputeId('seven'),
        title: same('Seven'),
        cause: 'coverage',
        about: [...buildDataset({ observations: [{ indicator: 'elements', period: 'none', value: 7 }, { indicator: 'elements', period: 'none', value: 6, vintage: 'alternative' }] }).observations.keys()].map((id) => ({ kind: 'observation' as const, id })),
        claims: [
          { label: same('six'), evidence: [evidenceId('q2')], refuted: true },
          { label: same('seven'), evidence: [evidenceId('c1')], refuted: false },
        ],
        finding: same('Seven it is'),
        findingSources: [],
      },
    ],
  }),
);

const order = orderFacts(exploreView(explorer, DEFAULT_VIEW).facts);

describe('facts', () => {
  it('begin with those that have a refuted rival, then those that are quoted', () => {
    expect(order.first.map(({ indicator }) => indicator.id)).toEqual(['elements', 'truce']);
    expect(order.first[0]?.rivals.map(({ value }) => value)).toEqual([6]);
  });

  it('keep the rest by topic and metric, the latest first', () => {
    expect(order.rest.map(({ topic, lines }) => [topic, lines.map(({ facts }) => facts.map(({ observation }) => observation.value))])).toEqual([
      ['rare-earths', [[2, 1]]],
      ['context', [[270000]]],
    ]);
    expect(order.restCount).toBe(3);
  });
});
