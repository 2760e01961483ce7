import { describe, expect, it } from 'vitest';
import { buildDataset } from '../test/build-dataset.ts';
import { sameText } from '../test/build-series.ts';
import { createExplorer } from './explorer.ts';
import { buildFacts } from './fact-model.ts';
import { claimId, disputeId, evidenceId, indicatorId } from './ids.ts';
import { DEFAULT_VIEW, type ViewState } from './view.ts';

function quote(id: string, target: string, source: string) {
  return { id, target, source, kind: 'quote', exact: 'some 90 of them', number: '90' } as const;
}

const explorer = createExplorer(
  buildDataset({
    indicators: [
      { id: 'reserves', mark: 'fact', topic: 'rare-earths', frequency: 'A', order: 10 },
      { id: 'value', mark: 'fact', topic: 'rare-earths', frequency: 'M', order: 20 },
      { id: 'elements', mark: 'fact', topic: 'rare-earths', order: 30 },
      { id: 'truce', mark: 'fact', topic: 'tariffs', order: 40 },
      { id: 'exports' },
    ],
    observations: [
      { indicator: 'exports', period: '2025-05', value: -34.5 },
      { indicator: 'reserves', period: '2024', value: 44 },
      { indicator: 'reserves', period: '2025', value: 45 },
      { indicator: 'value', period: '2025-05', value: 18.7 },
      { indicator: 'value', period: '2025-05', value: 18_700, vintage: 'misprint', status: 'misprint' },
      { indicator: 'value', period: '2025-04', value: 1, vintage: 'misprint', status: 'misprint' },
      { indicator: 'elements', period: 'none', value: 7 },
      { indicator: 'elements', period: 'none', value: 6, vintage: 'alternative' },
      { indicator: 'truce', period: 'none', value: 90 },
      { indicator: 'truce', period: 'none', value: 91, vintage: 'alternative' },
    ],
    evidence: [
      quote('q1', 'truce.none', 'cnn'),
      quote('q2', 'elements.none', 'cnn'),
      quote('q3', 'elements.none', 'wnc'),
      quote('q4', 'elements.none.alternative', 'lavoce'),
      quote('q5', 'truce.none.alternative', 'lavoce'),
    ],
    disputes: [
      {
        id: disputeId('elements'),
        title: sameText('Seven or six'),
        cause: 'attribution',
        about: [
          { kind: 'observation', id: claimId('elements.none') },
          { kind: 'observation', id: claimId('elements.none.alternative') },
        ],
        claims: [
          { label: sameText('7'), evidence: [evidenceId('q2')], refuted: false },
          { label: sameText('6'), evidence: [evidenceId('q4')], refuted: true },
        ],
        finding: sameText('Seven are named'),
        findingSources: [],
      },
    ],
  }),
);

function factsOf(view: Partial<ViewState>, keep: (id: string) => boolean = () => true) {
  return buildFacts(explorer, { ...DEFAULT_VIEW, ...view }, (observation) => keep(observation.id));
}

function ids(view: Partial<ViewState>, keep?: (id: string) => boolean) {
  return factsOf(view, keep).map((fact) => fact.observation.id);
}

const ALL = ['elements.none', 'truce.none', 'reserves.2025', 'reserves.2024', 'value.2025-05'];

describe('the facts of a view', () => {
  it('come quoted ones first, then by indicator, the latest period first', () => {
    expect(ids({})).toEqual(ALL);
  });

  it.each<readonly [string, Partial<ViewState>, readonly string[]]>([
    ['topics that were never chosen', { topics: null }, ALL],
    ['no topic', { topics: [] }, []],
    ['one topic', { topics: ['tariffs'] }, ['truce.none']],
    ['no metric', { metrics: [] }, ALL],
    ['one metric', { metrics: [indicatorId('exports')] }, ALL],
    ['another range', { range: { from: 2018 * 12, to: 2018 * 12 + 1 } }, ALL],
    ['another view of rare earths', { rareEarthView: 'mine' }, ALL],
  ])('are for %s those of the chosen topics alone', (_name, view, expected) => {
    expect(ids(view)).toEqual(expected);
  });

  it('are left out where the source filter hides them', () => {
    expect(ids({}, (id) => id.startsWith('reserves'))).toEqual(['reserves.2025', 'reserves.2024']);
    expect(ids({}, () => false)).toEqual([]);
  });

  it('say their origins, and whether sources differ', () => {
    const facts = factsOf({});
    expect(facts.map(({ origins, disputed }) => [origins, disputed])).toEqual([
      [2, true],
      [1, false],
      [0, false],
      [0, false],
      [0, false],
    ]);
  });

  it('show beside a value what was misprinted for the same period, or refuted, and nothing else', () => {
    const rivals = Object.fromEntries(factsOf({}).map((fact) => [fact.observation.id, fact.rivals.map((one) => one.value)]));
    expect(rivals).toEqual({
      'elements.none': [6],
      'truce.none': [],
      'reserves.2025': [],
      'reserves.2024': [],
      'value.2025-05': [18_700],
    });
  });

  it('never give a misprint as a fact of its own', () => {
    expect(factsOf({}).filter((fact) => fact.observation.status === 'misprint')).toEqual([]);
  });

  it('are none in a package without facts', () => {
    expect(buildFacts(createExplorer(buildDataset()), DEFAULT_VIEW, () => true)).toEqual([]);
  });
});
