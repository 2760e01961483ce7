import { describe, expect, it } from 'vitest';
import { loadBundledPackage } from '../test/load-bundled-package.ts';
import { createExplorer } from './explorer.ts';
import { drawnPanels, exploreView } from './explorer-model.ts';
import { indicatorId } from './ids.ts';
import { canKeepUp, embeddedView, SHARE_KINDS, type ShareKind, sharedView } from './shared-view.ts';
import { parseMonth } from './time-period.ts';
import { DEFAULT_VIEW, type ViewRange, type ViewState } from './view.ts';

const explorer = createExplorer(loadBundledPackage());
const month = (text: string) => parseMonth(text) ?? 0;

function share(fields: Partial<ViewState>, kind: ShareKind) {
  const view = { ...DEFAULT_VIEW, ...fields };
  return sharedView(view, exploreView(explorer, view), explorer, kind);
}

const END = month('2026-08');
const STORY: ViewRange = { from: month('2024-10'), to: 'latest' };
const ALL: ViewRange = { from: 'earliest', to: 'latest' };
const SPRING: ViewRange = { from: month('2025-01'), to: month('2025-06') };

describe('a shared view', () => {
  it.each<[ShareKind, ViewRange, ViewRange]>([
    ['dated', STORY, { from: month('2024-10'), to: END }],
    ['dated', ALL, { from: explorer.extent.from, to: END }],
    ['dated', SPRING, SPRING],
    ['updating', STORY, STORY],
    ['updating', ALL, ALL],
    ['updating', { from: month('2024-10'), to: END }, STORY],
    ['updating', SPRING, SPRING],
    ['frozen', ALL, { from: explorer.extent.from, to: END }],
  ])('that is %s has the months it promises', (kind, range, shared) => {
    expect(share({ range }, kind).range).toEqual(shared);
  });

  it.each(SHARE_KINDS)('that is %s draws today what is drawn', (kind) => {
    for (const fields of [{}, { range: ALL }, { topics: [] }, { metrics: [] }, { rareEarthView: 'yoy' as const }]) {
      const view = { ...DEFAULT_VIEW, ...fields };
      const model = exploreView(explorer, view);
      expect(exploreView(explorer, sharedView(view, model, explorer, kind))).toEqual(model);
    }
  });

  it('that is frozen leaves nothing to the defaults of another day', () => {
    const frozen = share({}, 'frozen');
    expect(frozen.dataVersion).toBe(explorer.dataset.version);
    expect(frozen.topics).toContain('prices');
    expect(frozen.metrics).toContain('cpi-yoy');
  });

  it('has neither frame nor look, and only a frozen one a version', () => {
    for (const kind of SHARE_KINDS) {
      const shared = share({ embed: true, theme: 'dark', dataVersion: '2020-01-01-00000000' }, kind);
      expect([shared.embed, shared.theme]).toEqual([false, null]);
      expect(shared.dataVersion).toBe(kind === 'frozen' ? explorer.dataset.version : null);
    }
  });

  it('keeps up only where it reaches the last month', () => {
    const reaches = (range: ViewRange) => canKeepUp(exploreView(explorer, { ...DEFAULT_VIEW, range }), explorer);
    expect([STORY, ALL, SPRING].map(reaches)).toEqual([true, true, false]);
  });
});

describe('a view in a frame', () => {
  function embed(fields: Partial<ViewState>, choice: Partial<Parameters<typeof embeddedView>[3]>) {
    const view = { ...DEFAULT_VIEW, ...fields };
    return embeddedView(view, exploreView(explorer, view), explorer, { kind: 'updating', theme: null, panel: null, ...choice });
  }

  it.each(SHARE_KINDS)('that is %s leaves no topic and no metric to the defaults', (kind) => {
    const view = embed({}, { kind });
    expect([view.topics, view.metrics]).not.toContain(null);
    expect(exploreView(explorer, view).panels).toEqual(exploreView(explorer, DEFAULT_VIEW).panels);
    expect(view.dataVersion).toBe(kind === 'frozen' ? explorer.dataset.version : null);
  });

  it('can be one panel of the view, whole', () => {
    const all = exploreView(explorer, DEFAULT_VIEW);
    for (const panel of all.panels) {
      const one = exploreView(explorer, embed({}, { panel: panel.panel.id }));
      expect(one.panels.map((each) => each.panel.id)).toEqual([panel.panel.id]);
      expect(one.panels[0]?.series).toEqual(panel.series);
    }
  });

  it('can be one panel without the metrics drawn over each other above it', () => {
    const overlay = [indicatorId('cpi-yoy'), indicatorId('ppi-yoy')];
    expect(drawnPanels(exploreView(explorer, embed({ overlay }, {})))).toHaveLength(5);
    for (const { panel } of exploreView(explorer, { ...DEFAULT_VIEW, overlay }).panels) {
      const one = exploreView(explorer, embed({ overlay }, { panel: panel.id }));
      expect(drawnPanels(one).map((each) => each.panel.id)).toEqual([panel.id]);
    }
  });

  it('shows the charts, whatever tab it was taken from', () => {
    expect(embed({ tab: 'table', sort: { column: 'period', descending: true } }, { theme: 'dark' })).toMatchObject({
      tab: 'charts',
      sort: null,
      embed: true,
      theme: 'dark',
    });
  });
});
