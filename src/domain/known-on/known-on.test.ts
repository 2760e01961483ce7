import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../test/build-dataset.ts';
import { sameText, testPeriod } from '../../test/build-series.ts';
import { createExplorer } from '../explorer.ts';
import { exploreView } from '../explorer-model.ts';
import { claimId, disputeId, evidenceId, originId, sourceId } from '../ids.ts';
import { type DayNumber, isoDay, periodStart } from '../time-period.ts';
import { DEFAULT_VIEW } from '../view.ts';
import { knownOn } from './known-on.ts';

function day(text: string): DayNumber {
  return periodStart(testPeriod(text));
}

function quote(id: string, target: string, source: string, more: { readonly origin?: string; readonly relation?: 'repeats' | 'rounds'; readonly authority?: string } = {}) {
  return { id, target, source, kind: 'quote', exact: 'fell 34.5% in May', number: '34.5%', ...more } as const;
}

const dataset = buildDataset({
  panels: [{ id: 'growth', finding: sameText('It fell, and rose in 2026') }],
  indicators: [
    { id: 'x', panel: 'growth' },
    { id: 'duty', mark: 'step', frequency: 'D' },
    { id: 'mean', mark: 'step', frequency: 'D', plottedVintage: 'v202511' },
  ],
  observations: [
    { indicator: 'x', period: '2025-03', value: 3, publishedOn: '' },
    { indicator: 'x', period: '2025-04', value: -21, publishedOn: '2025-05-09', note: sameText('Revised in July') },
    { indicator: 'x', period: '2025-04', value: -20, vintage: 'revised', publishedOn: '2025-06-30' },
    { indicator: 'x', period: '2025-04', value: -19, vintage: 'revised2' },
    { indicator: 'x', period: '2025-05', value: -34.5, publishedOn: '2025-06-09' },
    { indicator: 'x', period: '2025-06', value: -16, publishedOn: '2025-07' },
    { indicator: 'x', period: '2025-07', value: -20, publishedOn: '' },
    { indicator: 'duty', period: '2025-04-10', value: 145, publishedOn: '2025-04-09', lastSeen: day('2025-05-13') },
    { indicator: 'duty', period: '2025-05-14', value: 30, publishedOn: '2025-05-12', lastSeen: day('2026-10-01') },
    { indicator: 'mean', period: '2025-05-14', value: 51.8, vintage: 'v202511', publishedOn: '2025-05-14' },
    { indicator: 'mean', period: '2025-05-14', value: 51.1, vintage: 'v202505', publishedOn: '2025-05-14' },
  ],
  sources: [
    { id: 'early', publishedOn: '2025-05-10', note: sameText('Later withdrawn') },
    { id: 'cnn', publishedOn: '2025-06' },
    { id: 'lavoce', publishedOn: '2025-06-09' },
    { id: 'herald', publishedOn: '2025-06-10' },
    { id: 'undated', publishedOn: '' },
    { id: 'customs', kind: 'release', publishedOn: '2025-06-09' },
    { id: 'later-release', kind: 'release', publishedOn: '2025-07-01' },
  ],
  evidence: [
    quote('e1', 'x.2025-05', 'cnn'),
    quote('e2', 'x.2025-05', 'lavoce', { origin: 'cnn', relation: 'repeats', authority: 'customs' }),
    quote('e3', 'x.2025-05', 'herald', { origin: 'cnn', relation: 'repeats', authority: 'later-release' }),
    { id: 'e4', target: 'x.2025-05', source: 'undated' },
    { id: 'e5', target: 'x.2025-04', source: 'undated' },
    { id: 'e6', target: 'event:truce', source: 'early', note: sameText('It ran out in 2026') },
    { id: 'e7', target: 'x.2025-06', source: 'lavoce' },
  ],
  mentions: [
    { id: 'm1', source: sourceId('cnn'), exact: 'three', start: 0, end: 5, what: sameText('') },
    { id: 'm2', source: sourceId('lavoce'), exact: 'two', start: 0, end: 3, what: sameText('') },
  ],
  events: [
    { id: 'truce', start: '2025-05-12', end: '2025-08-12', detail: sameText('It was extended') },
    { id: 'talks', start: '2025-06-09', end: '2025-06-10' },
    { id: 'some-day', start: '2025-06' },
  ],
  disputes: [
    {
      id: disputeId('may'),
      title: sameText('May'),
      cause: 'unexplained',
      about: [
        { kind: 'observation', id: claimId('x.2025-05') },
        { kind: 'observation', id: claimId('x.2025-06') },
      ],
      claims: [
        { label: sameText('a'), evidence: [evidenceId('e1'), evidenceId('e2')], refuted: false },
        { label: sameText('b'), evidence: [evidenceId('e3')], refuted: false },
      ],
      finding: sameText('Nothing says why'),
      findingSources: [],
    },
  ],
});

function known(text: string, revised = false) {
  return knownOn(dataset, day(text), revised);
}

function values(text: string, revised = false): readonly number[] {
  const { dataset: then, drawn } = known(text, revised);
  return [...then.observations.values()].filter((one) => drawn.has(one.id)).map((one) => one.value);
}

describe('the values known on a day', () => {
  it.each([
    ['2025-04-08', false, []],
    ['2025-04-09', false, [145]],
    ['2025-05-12', false, [-21, 145, 30]],
    ['2025-05-31', false, [-21, 145, 30, 51.1]],
    ['2025-06-09', false, [-21, -34.5, 145, 30, 51.1]],
    ['2025-07-30', false, [-21, -34.5, 145, 30, 51.1]],
    ['2025-07-31', false, [-21, -34.5, -16, 145, 30, 51.1]],
    ['2025-06-29', true, [-21, -34.5, 145, 30, 51.1]],
    ['2025-06-30', true, [-20, -34.5, 145, 30, 51.1]],
    ['2025-11-29', false, [-21, -34.5, -16, 145, 30, 51.1]],
    ['2025-11-30', false, [-21, -34.5, -16, 145, 30, 51.8]],
  ])('on %s, revised %s, are %j: releases by their day, vintages from the end of their month', (text, revised, expected) => {
    expect(values(text, revised)).toEqual(expected);
  });

  it('and those that are not make up all figures: later ones are counted, those without a day are named', () => {
    const { drawn, knowledge } = known('2025-06-10');
    expect([drawn.size, knowledge.hidden, knowledge.undated.length]).toEqual([5, 2, 1]);
    expect(knowledge.undated).toEqual([{ indicator: 'x', period: testPeriod('2025-03') }]);
    expect(known('2025-09-01').knowledge.undated.map((one) => one.period)).toEqual([testPeriod('2025-03'), testPeriod('2025-07')]);
  });

  it('bring no note, no finding, and no later sighting with them', () => {
    const { dataset: then } = known('2025-06-10');
    expect([...then.observations.values()].filter((one) => one.note !== null || (one.lastSeen ?? 0) > day('2025-06-10'))).toEqual([]);
    expect(then.panels[0]?.finding).toBeNull();
  });

  it('stay where all their sources are later or undated, and say how many are set apart', () => {
    const { dataset: then, knowledge } = known('2025-06-10');
    expect(then.observations.has(claimId('x.2025-04'))).toBe(true);
    expect([...knowledge.setApart]).toEqual([
      ['observation:x.2025-05', 2],
      ['observation:x.2025-04', 1],
    ]);
  });
});

describe('the sources, events and disputes known on a day', () => {
  it.each([
    ['2025-06-08', ['early']],
    ['2025-06-09', ['early', 'lavoce', 'customs']],
    ['2025-06-30', ['early', 'cnn', 'lavoce', 'herald', 'customs']],
  ])('on %s are %j: of a month only from its last day', (text, expected) => {
    const { dataset: then, knowledge } = known(text);
    expect([...then.sources.keys()]).toEqual(expected);
    expect(then.mentions.map((one) => one.source)).toEqual(['cnn', 'lavoce'].filter((id) => expected.includes(id)));
    expect(knowledge.undatedSources.map((one) => one.id)).toEqual(['undated']);
    expect([...then.sources.values()].filter((one) => one.note !== null)).toEqual([]);
  });

  it.each([
    ['2025-05-11', []],
    ['2025-05-12', ['truce ?']],
    ['2025-06-09', ['truce ?', 'talks ?']],
    ['2025-06-10', ['truce ?', 'talks 2025-06-10']],
    ['2025-08-12', ['truce 2025-08-12', 'talks 2025-06-10', 'some-day ?']],
  ])('on %s the events are %j', (text, expected) => {
    const events = [...known(text).dataset.events.values()];
    expect(events.map(({ id, end }) => `${id} ${end === null ? '?' : isoDay(end.ordinal)}`)).toEqual(expected);
    expect(events.filter((event) => event.detail.en !== '')).toEqual([]);
  });

  it('keep of the evidence what both source and target allow', () => {
    expect([...known('2025-06-09').dataset.evidence.keys()].toSorted()).toEqual(['e2', 'e6']);
    expect([...known('2025-06-30').dataset.evidence.keys()].toSorted()).toEqual(['e1', 'e2', 'e3', 'e6']);
  });

  it.each([
    ['2025-06-09', undefined],
    ['2025-06-10', [2, 1]],
    ['2025-07-31', [2, 2]],
  ])('on %s show a dispute once two sides have spoken: sides and points %j', (text, expected) => {
    const dispute = known(text).dataset.disputes.get(disputeId('may'));
    expect(dispute && [dispute.claims.length, dispute.about.length]).toEqual(expected);
  });
});

describe('a statement whose root had not appeared', () => {
  const quotes = (text: string) =>
    [...known(text).dataset.evidence.values()].flatMap((one) => (one.kind === 'quote' ? [[one.source, one.origin, one.relation, one.authority]] : []));

  it('is the root itself; others that go back to the same still count with it', () => {
    expect(quotes('2025-06-10')).toEqual([
      ['lavoce', 'lavoce', 'states', 'customs'],
      ['herald', 'lavoce', 'repeats', null],
    ]);
  });

  it('goes back to it once it has', () => {
    expect(quotes('2025-07-01').map(([source, origin, relation]) => [source, origin, relation])).toEqual([
      ['cnn', 'cnn', 'states'],
      ['lavoce', 'cnn', 'repeats'],
      ['herald', 'cnn', 'repeats'],
    ]);
  });

  it('is one with what else its report says of it', () => {
    const both = buildDataset({
      sources: [{ id: 'cnn', publishedOn: '' }, { id: 'lavoce' }],
      observations: [{ indicator: 'y', period: '2025-05', value: 1, publishedOn: '2025-06-09' }],
      evidence: [quote('a', 'y.2025-05', 'lavoce'), quote('b', 'y.2025-05', 'lavoce', { origin: 'cnn' })],
    });
    const then = knownOn(both, day('2025-06-10'), false).dataset;
    expect([...then.evidence.values()].map((one) => one.kind === 'quote' && one.origin)).toEqual([originId('lavoce'), originId('lavoce')]);
  });
});

describe('an explorer of a past day', () => {
  const explorer = createExplorer(dataset, { known: day('2025-06-10'), revised: false });
  const model = exploreView(explorer, { ...DEFAULT_VIEW, range: { from: 'earliest', to: 'latest' } });

  it('keeps the axis of all figures', () => {
    expect(explorer.extent).toEqual(createExplorer(dataset).extent);
  });

  it('ends a rate with the day, solid as far as it was seen', () => {
    const duty = model.panels.flatMap((panel) => panel.series).find((series) => series.indicator.id === 'duty');
    expect(duty?.points.map((point) => [isoDay(point.start), isoDay(point.end), isoDay(point.solidUntil)])).toEqual([
      ['2025-04-10', '2025-05-14', '2025-05-14'],
      ['2025-05-14', '2025-06-11', '2025-06-11'],
    ]);
  });

  it('shows a rate that is set for a day ahead on that day, dashed', () => {
    const eve = createExplorer(dataset, { known: day('2025-05-12'), revised: false });
    const series = exploreView(eve, DEFAULT_VIEW).panels.flatMap((panel) => panel.series);
    const duty = series.find((one) => one.indicator.id === 'duty');
    expect(duty?.points.map((point) => [isoDay(point.start), isoDay(point.end), isoDay(point.solidUntil)])).toEqual([
      ['2025-04-10', '2025-05-13', '2025-05-13'],
      ['2025-05-14', '2025-05-15', '2025-05-14'],
    ]);
  });

  it('counts the figures that were known, says that others may be hidden, and speaks in neutral titles', () => {
    expect(model.total).toBe(5);
    const growth = model.panels.find((panel) => panel.panel.id === 'growth');
    expect([growth?.filtered, growth?.headline.en]).toEqual([true, 'growth']);
  });
});
