import { describe, expect, it } from 'vitest';
import { claimId, eventId, indicatorId, sourceId } from '../domain/ids.ts';
import { parseMonth } from '../domain/time-period.ts';
import { CITED, DEFAULT_VIEW, type ViewState } from '../domain/view.ts';
import { buildDataset } from '../test/build-dataset.ts';
import { reconcileView } from './reconcile-view.ts';

const month = (text: string) => parseMonth(text) ?? 0;

const dataset = buildDataset({
  observations: [
    { indicator: 'cpi-yoy', period: '2025-04', value: -0.1 },
    { indicator: 'cpi-yoy', period: '2025-06', value: 0.1 },
    { indicator: 'ppi-yoy', period: '2025-05', value: -3.3 },
    { indicator: 'elements', period: 'none', value: 17 },
  ],
  sources: [
    { id: 'cnn', kind: 'article' },
    { id: 'wnc', kind: 'article' },
    { id: 'bureau', kind: 'release' },
  ],
  events: [{ id: '2025-06-09-talks', start: '2025-06-09' }],
});

function reconcile(fields: Partial<ViewState>) {
  const { view, issues } = reconcileView({ ...DEFAULT_VIEW, ...fields }, dataset);
  return { view, said: issues.map((issue) => [issue.code, issue.place, issue.facts]) };
}

describe('a view that the dataset has', () => {
  const known: ViewState = {
    ...DEFAULT_VIEW,
    metrics: [indicatorId('cpi-yoy')],
    sources: [sourceId(CITED), sourceId('cnn')],
    article: sourceId('wnc'),
    sort: { column: indicatorId('ppi-yoy'), descending: true },
    evidence: { kind: 'observation', id: claimId('cpi-yoy.2025-04') },
    at: month('2025-05'),
  };

  it('stays the very same', () => {
    expect(reconcileView(known, dataset)).toEqual({ view: known, issues: [] });
    expect(reconcileView(known, dataset).view).toBe(known);
  });

  it('may have chosen nothing', () => {
    expect(reconcile({ metrics: [], sources: [] })).toEqual({ view: { ...DEFAULT_VIEW, metrics: [], sources: [] }, said: [] });
  });

  it('may open an event or sort by period', () => {
    const fields: Partial<ViewState> = {
      evidence: { kind: 'event', id: eventId('2025-06-09-talks') },
      sort: { column: 'period', descending: false },
    };
    expect(reconcile(fields)).toEqual({ view: { ...DEFAULT_VIEW, ...fields }, said: [] });
  });
});

describe('a view frozen to a version of the data', () => {
  it('is as shared in that version', () => {
    expect(reconcile({ dataVersion: dataset.version }).said).toEqual([]);
  });

  it('keeps its link and says so in another', () => {
    const other = '2025-01-01-0a1b2c3d';
    const { view, said } = reconcile({ dataVersion: other });
    expect(view.dataVersion).toBe(other);
    expect(said).toEqual([['link-other-data', { param: 'd' }, { version: other }]]);
  });
});

describe('what the dataset does not have', () => {
  it.each<[string, Partial<ViewState>, Partial<ViewState>, string, string, string]>([
    [
      'a metric is dropped from the others',
      { metrics: [indicatorId('cpi-yoy'), indicatorId('gdp')] },
      { metrics: [indicatorId('cpi-yoy')] },
      'link-unknown-metric', 'm', 'gdp',
    ],
    ['a choice of which nothing is left counts as never made', { metrics: [indicatorId('gdp')] }, {}, 'link-unknown-metric', 'm', 'gdp'],
    ['a source is dropped', { sources: [sourceId('cnn'), sourceId('bbc')] }, { sources: [sourceId('cnn')] }, 'link-unknown-source', 'src', 'bbc'],
    ['a release is no article to filter by', { sources: [sourceId('bureau')] }, {}, 'link-unknown-source', 'src', 'bureau'],
    ['an article is not opened', { article: sourceId('bbc') }, {}, 'link-unknown-article', 'open', 'bbc'],
    ['a release is not opened as an article', { article: sourceId('bureau') }, {}, 'link-unknown-article', 'open', 'bureau'],
    ['a column is not sorted by', { sort: { column: indicatorId('gdp'), descending: true } }, {}, 'link-unknown-sort', 'sort', 'gdp'],
    [
      'a claim stays open to be explained, and is named',
      { evidence: { kind: 'observation', id: claimId('cpi-yoy.1999-01') } },
      { evidence: { kind: 'observation', id: claimId('cpi-yoy.1999-01') } },
      'link-unknown-claim', 'e', 'cpi-yoy.1999-01',
    ],
    [
      'an event stays open to be explained, and is named',
      { evidence: { kind: 'event', id: eventId('moon') } },
      { evidence: { kind: 'event', id: eventId('moon') } },
      'link-unknown-event', 'e', 'moon',
    ],
    ['an id is not looked up in a prototype', { metrics: [indicatorId('constructor')] }, {}, 'link-unknown-metric', 'm', 'constructor'],
  ])('%s', (_, fields, left, code, param, id) => {
    expect(reconcile(fields)).toEqual({ view: { ...DEFAULT_VIEW, ...left }, said: [[code, { param }, { id }]] });
  });

  it('is said for each metric', () => {
    const { said } = reconcile({ metrics: [indicatorId('a'), indicatorId('b'), indicatorId('cpi-yoy')] });
    expect(said.map(([, , facts]) => facts)).toEqual([{ id: 'a' }, { id: 'b' }]);
  });
});

describe('a pinned month', () => {
  it.each([
    ['2025-03', true],
    ['2025-04', false],
    ['2025-05', false],
    ['2025-06', false],
    ['2025-07', true],
  ])('%s stays, and being outside the data is said: %s', (text, outside) => {
    const at = month(text);
    const said = outside ? [['link-month-outside-data', { param: 'at' }, { month: text }]] : [];
    expect(reconcile({ at })).toEqual({ view: { ...DEFAULT_VIEW, at }, said });
  });

  it('is outside a dataset without a dated figure', () => {
    expect(reconcileView({ ...DEFAULT_VIEW, at: month('2025-05') }, buildDataset()).issues).toHaveLength(1);
  });
});

describe('the way of showing values, and what is compared', () => {
  it('keeps a base outside the data and says so: the panels say what it means for them', () => {
    const transform = { kind: 'index', base: month('2031-01') } as const;
    expect(reconcile({ transform })).toEqual({
      view: { ...DEFAULT_VIEW, transform },
      said: [['link-base-outside-data', { param: 'u' }, { month: '2031-01' }]],
    });
  });

  it('says that the second month lies outside the data', () => {
    expect(reconcile({ at2: month('2031-01') }).said).toEqual([['link-month-outside-data', { param: 'at2' }, { month: '2031-01' }]]);
  });

  it.each<[string, Partial<ViewState>, Partial<ViewState>, readonly string[]]>([
    ['two of one unit stay, and their shift', { overlay: [indicatorId('cpi-yoy'), indicatorId('ppi-yoy')], lag: 3 }, { overlay: [indicatorId('cpi-yoy'), indicatorId('ppi-yoy')], lag: 3 }, []],
    ['an unknown one is dropped', { overlay: [indicatorId('cpi-yoy'), indicatorId('ppi-yoy'), indicatorId('gdp')] }, { overlay: [indicatorId('cpi-yoy'), indicatorId('ppi-yoy')] }, ['link-unknown-metric']],
    ['one alone is no comparison', { overlay: [indicatorId('cpi-yoy')] }, {}, ['link-compare-refused']],
    ['a shift of nothing is dropped', { lag: 3 }, {}, ['link-lag-refused']],
    ['none chosen is none', { overlay: [] }, { overlay: [] }, []],
  ])('%s', (_, fields, left, codes) => {
    const { view, said } = reconcile(fields);
    expect(said.map(([code]) => code)).toEqual(codes);
    expect(view).toEqual({ ...DEFAULT_VIEW, ...left });
  });
});
