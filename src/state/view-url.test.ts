import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RARE_EARTH_VIEWS, TOPICS } from '../domain/dataset.ts';
import { claimId, disputeId, eventId, indicatorId, sourceId, stepId } from '../domain/ids.ts';
import { parseDay, parseMonth } from '../domain/time-period.ts';
import { DEFAULT_VIEW, TABS, type ViewState } from '../domain/view.ts';
import { arbitraryView } from '../test/arbitrary-view.ts';
import { loadBundledPackage } from '../test/load-bundled-package.ts';
import { decodeView, encodeView, sameView, shareFields, spellView } from './view-url.ts';

const month = (text: string) => parseMonth(text) ?? 0;

const FULL: ViewState = {
  topics: ['tariffs', 'prices'],
  metrics: [indicatorId('cpi-yoy'), indicatorId('ppi-yoy')],
  range: { from: month('2025-01'), to: month('2025-06') },
  transform: { kind: 'index', base: month('2024-01') },
  rareEarthView: 'yoy',
  at: month('2025-05'),
  at2: month('2025-04'),
  overlay: [indicatorId('ppi-yoy'), indicatorId('cpi-yoy')],
  lag: -3,
  tab: 'table',
  article: sourceId('cnn'),
  sort: { column: 'period', descending: true },
  evidence: { kind: 'observation', id: claimId('exports-us-yoy.2025-05') },
  sources: [sourceId('cited'), sourceId('cnn')],
  minOrigins: 2,
  evidenceFilter: 'quoted',
  known: parseDay('2025-06-10') ?? 0,
  revised: true,
  dispute: disputeId('exports-us-may'),
  rival: claimId('exports-us-yoy.2025-05.alternative'),
  step: stepId('may-exports'),
  language: 'zh',
  dataVersion: '2026-11-21-0a1b2c3d',
  embed: true,
  theme: 'dark',
};
const FULL_LINK =
  '?v=1&topic=~tariffs~prices&m=~cpi-yoy~ppi-yoy&t=2025-01..2025-06&u=idx@2024-01&re=yoy&at=2025-05&at2=2025-04' +
  '&cmp=~ppi-yoy~cpi-yoy&lag=-3&tab=table&open=cnn' +
  '&sort=period.desc&e=exports-us-yoy.2025-05&src=~cited~cnn' +
  '&min=2&q=quoted&known=2025-06-10&rev=1&dis=exports-us-may&vs=exports-us-yoy.2025-05.alternative' +
  '&step=may-exports' +
  '&d=2026-11-21-0a1b2c3d&embed=1&theme=dark&lang=zh';

function longest(ids: Iterable<string>): string {
  return [...ids].toSorted((a, b) => b.length - a.length)[0] ?? '';
}

describe('a link', () => {
  it('of the default view is empty', () => {
    expect(encodeView(DEFAULT_VIEW)).toBe('');
    expect(decodeView('')).toEqual({ view: DEFAULT_VIEW, issues: [] });
  });

  it('carries every field, in one order', () => {
    expect(encodeView(FULL)).toBe(FULL_LINK);
    expect(decodeView(FULL_LINK)).toEqual({ view: FULL, issues: [] });
  });

  it('tells never set from none chosen from a choice', () => {
    const links = [null, [], [sourceId('cnn')]].map((sources) => encodeView({ ...DEFAULT_VIEW, sources }));
    expect(links).toEqual(['', '?v=1&src=~', '?v=1&src=~cnn']);
    expect(links.map((link) => decodeView(link).view.sources)).toEqual([null, [], ['cnn']]);
  });

  it.each<[string, Partial<ViewState>]>([
    ['?v=1&t=earliest..latest', { range: { from: 'earliest', to: 'latest' } }],
    ['?v=1&t=2024-10..2026-08', { range: { from: month('2024-10'), to: month('2026-08') } }],
    ['?v=1&t=2025-05..2025-05', { range: { from: month('2025-05'), to: month('2025-05') } }],
    ['?v=1&u=yoy', { transform: { kind: 'yoy', base: null } }],
    ['?v=1&u=pp', { transform: { kind: 'points', base: null } }],
    ['?v=1&u=pp@2025-01', { transform: { kind: 'points', base: month('2025-01') } }],
    ['?v=1&u=cum@2025-01', { transform: { kind: 'cumulative', base: month('2025-01') } }],
    ['?v=1&cmp=~ppi-yoy~cpi-yoy&lag=12', { overlay: [indicatorId('ppi-yoy'), indicatorId('cpi-yoy')], lag: 12 }],
    ['?v=1&sort=cpi-yoy.asc', { sort: { column: indicatorId('cpi-yoy'), descending: false } }],
    ['?v=1&e=2025-06-09-london-talks', { evidence: { kind: 'event', id: eventId('2025-06-09-london-talks') } }],
    ['?v=1&e=rare-earth-elements.none', { evidence: { kind: 'observation', id: claimId('rare-earth-elements.none') } }],
  ])('%s says what it says', (link, fields) => {
    expect(decodeView(link)).toEqual({ view: { ...DEFAULT_VIEW, ...fields }, issues: [] });
    expect(encodeView({ ...DEFAULT_VIEW, ...fields })).toBe(link);
  });

  it.each([
    ['defaults written out', '?v=1&tab=charts&re=tonnes&t=2024-10..latest&u=published&lag=0', ''],
    ['a messenger that encodes the sign', '?v=1&u=idx%402024-01', '?v=1&u=idx@2024-01'],
    ['another order', '?tab=table&v=1&at=2025-05', '?v=1&at=2025-05&tab=table'],
    ['no version', '?tab=table', '?v=1&tab=table'],
    ['lists in the order of choosing', '?m=~ppi-yoy~cpi-yoy&topic=~prices~tariffs', '?v=1&topic=~tariffs~prices&m=~cpi-yoy~ppi-yoy'],
    ['a choice made twice', '?m=~cpi-yoy~cpi-yoy', '?v=1&m=~cpi-yoy'],
    ['a messenger that encodes', '?v=1&m=%7Ecpi-yoy%7Eppi-yoy', '?v=1&m=~cpi-yoy~ppi-yoy'],
    ['a version and nothing else', '?v=1', ''],
  ])('with %s has the one spelling, and nothing is amiss', (_, link, canonical) => {
    const { view, issues } = decodeView(link);
    expect([encodeView(view), issues]).toEqual([canonical, []]);
  });
});

describe('what is not understood', () => {
  it.each([
    ['?topic=tariffs', 'topic'],
    ['?topic=~tariffs~weather', 'topic'],
    ['?topic=', 'topic'],
    ['?m=~CPI', 'm'],
    ['?m=~a~~b', 'm'],
    ['?t=2025-06..2025-01', 't'],
    ['?t=2025-13..2026-01', 't'],
    ['?t=2025-1..2025-6', 't'],
    ['?t=2025..2026', 't'],
    ['?t=2025-01', 't'],
    ['?t=2025-01..2025-02..2025-03', 't'],
    ['?t=latest..2025-01', 't'],
    ['?t=2025-01..earliest', 't'],
    ['?t=0001-01..9999-12', 't'],
    ['?at=2025', 'at'],
    ['?at=1899-12', 'at'],
    ['?tab=TABLE', 'tab'],
    ['?re=all', 're'],
    ['?u=idx', 'u'],
    ['?u=idx@', 'u'],
    ['?u=idx@2024', 'u'],
    ['?u=idx@2024-13', 'u'],
    ['?u=yoy@2024-01', 'u'],
    ['?u=published@2024-01', 'u'],
    ['?u=cum@2024-01@2025-01', 'u'],
    ['?u=mom', 'u'],
    ['?at2=2025', 'at2'],
    ['?cmp=cpi-yoy', 'cmp'],
    ['?cmp=~cpi-yoy~cpi-yoy', 'cmp'],
    ['?lag=25', 'lag'],
    ['?lag=-0', 'lag'],
    ['?lag=03', 'lag'],
    ['?lag=1.5', 'lag'],
    ['?open=a%20b', 'open'],
    ['?sort=period', 'sort'],
    ['?sort=period.down', 'sort'],
    ['?sort=.desc', 'sort'],
    ['?sort=period.desc.asc', 'sort'],
    ['?e=', 'e'],
    ['?e=a.b<script>', 'e'],
    ['?v=x', 'v'],
  ])('%s falls back to the default and names the setting', (link, param) => {
    const { view, issues } = decodeView(link);
    expect(view).toEqual(DEFAULT_VIEW);
    expect(issues).toEqual([{ code: 'link-unreadable-value', place: { param }, facts: {} }]);
  });

  it.each([
    ['?m=' + '~a'.repeat(65), 'link-list-too-long', 'm'],
    ['?m=' + `~${'a'.repeat(60)}`.repeat(16), 'link-list-too-long', 'm'],
    [`?cmp=~${'a'.repeat(36)}~${'b'.repeat(36)}`, 'link-list-too-long', 'cmp'],
    ['?src=' + `~${'a'.repeat(60)}`.repeat(4), 'link-list-too-long', 'src'],
    ['?v=2', 'link-newer-version', 'v'],
    ['?colour=red', 'link-unknown-key', 'colour'],
    ['?<b>=red', 'link-unknown-key', ''],
    ['?tab=table&tab=sources', 'link-repeated-key', 'tab'],
    ['?' + 'x'.repeat(10_000), 'link-too-long', ''],
  ])('%s is said', (link, code, param) => {
    expect(decodeView(link).issues).toEqual([{ code, place: { param }, facts: {} }]);
  });

  it('costs nothing of the rest', () => {
    const { view, issues } = decodeView('?v=1&t=never&tab=table&at=2025-05&un=yoy');
    expect(encodeView(view)).toBe('?v=1&at=2025-05&tab=table');
    expect(issues.map((issue) => issue.code)).toEqual(['link-unknown-key', 'link-unreadable-value']);
  });

  it('in a link of a newer version leaves what is known', () => {
    const { view, issues } = decodeView('?v=7&tab=table&mood=calm');
    expect(view.tab).toBe('table');
    expect(issues.map((issue) => issue.code)).toEqual(['link-newer-version', 'link-unknown-key']);
  });
});

describe('a view spelled out', () => {
  const OFF = { embed: false, revised: false, dataVersion: '2026-11-21-0a1b2c3d' } as const;

  it('writes the defaults, and opens the same', () => {
    const link = spellView({ ...DEFAULT_VIEW, ...OFF });
    expect(link).toMatch(/^\?v=1&t=2024-10\.\.latest&.*re=tonnes&.*tab=charts&.*q=any&d=2026-11-21-0a1b2c3d$/);
    expect(decodeView(link)).toEqual({ view: { ...DEFAULT_VIEW, ...OFF }, issues: [] });
  });

  it('is the link itself where nothing has its default', () => {
    expect(spellView(FULL)).toBe(FULL_LINK);
  });

  it('opens the same whatever the view', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        expect(decodeView(spellView(view))).toEqual({ view, issues: [] });
      }),
      { seed: 20_261_122, numRuns: 300 },
    );
  });
});

describe('two views', () => {
  it('are one where their links are one', () => {
    const sorted = { ...DEFAULT_VIEW, metrics: [indicatorId('a'), indicatorId('b')] };
    expect(sameView(sorted, { ...DEFAULT_VIEW, metrics: [indicatorId('b'), indicatorId('a')] })).toBe(true);
    expect(sameView(sorted, { ...DEFAULT_VIEW, metrics: [indicatorId('a')] })).toBe(false);
    expect(sameView({ ...DEFAULT_VIEW, topics: [] }, DEFAULT_VIEW)).toBe(false);
  });

  it('share the fields that mean the same', () => {
    const next = shareFields(FULL, decodeView(FULL_LINK.replace('at=2025-05', 'at=2025-06')).view);
    expect(next.at).toBe(month('2025-06'));
    expect(next.metrics).toBe(FULL.metrics);
    expect(next.range).toBe(FULL.range);
    expect(next).not.toBe(FULL);
  });
});

describe('the longest link', () => {
  it('that the grammar allows stays within 1,800 characters', () => {
    const long = 'x'.repeat(64);
    const link = [
      `?topic=${TOPICS.map((topic) => `~${topic}`).join('')}&t=earliest..2026-08&re=${RARE_EARTH_VIEWS.at(-1)}&at=2025-05&at2=2025-04`,
      `&u=idx@2024-01&cmp=~${'a'.repeat(35)}~${'b'.repeat(35)}&lag=-24`,
      `&tab=${TABS.at(-1)}&open=${long}&sort=${long}.desc&e=${'x'.repeat(62)}.1`,
      `&m=${Array.from({ length: 16 }, (_, index) => `~${String(index).padStart(58, 'x')}`).join('')}`,
      `&min=9&q=disputed&known=2025-06-10&rev=1&dis=${long}&vs=${'x'.repeat(62)}.1&d=2026-11-21-0a1b2c3d&embed=1&theme=light&lang=zh`,
      `&src=${Array.from({ length: 3 }, (_, index) => `~${String(index).padStart(64, 'x')}`).join('')}`,
    ].join('');
    const { view, issues } = decodeView(link);
    expect(issues).toEqual([]);
    expect(encodeView(view).length).toBeGreaterThan(1700);
    expect(encodeView(view).length).toBeLessThanOrEqual(1800);
  });

  it('that the bundled package allows, everything chosen and open, is understood', () => {
    const dataset = loadBundledPackage();
    const view: ViewState = {
      ...FULL,
      topics: [...TOPICS],
      metrics: [...dataset.indicators.values()].filter((one) => one.panel !== null).map((one) => one.id),
      article: sourceId(longest([...dataset.sources.values()].filter((one) => one.kind === 'article').map((one) => one.id))),
      sort: { column: indicatorId(longest(dataset.indicators.keys())), descending: true },
      evidence: { kind: 'observation', id: claimId(longest(dataset.observations.keys())) },
      dispute: disputeId(longest(dataset.disputes.keys())),
      rival: claimId(longest(dataset.observations.keys())),
      sources: [sourceId('cited'), ...[...dataset.sources.values()].filter((one) => one.kind === 'article').map((one) => one.id)],
    };
    const link = encodeView(view);
    expect(link.length).toBeLessThanOrEqual(1800);
    expect(decodeView(link).issues).toEqual([]);
    expect(sameView(decodeView(link).view, view)).toBe(true);
  });
});
