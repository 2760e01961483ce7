import { describe, expect, it } from 'vitest';
import { encodeView } from '../../state/view-url.ts';
import { loadBundledPackage } from '../../test/load-bundled-package.ts';
import { createExplorer } from '../../domain/explorer.ts';
import { exploreView } from '../../domain/explorer-model.ts';
import { claimId, disputeId, eventId, evidenceId, indicatorId, sourceId } from '../../domain/ids.ts';
import { isInRange } from '../../domain/panel-model.ts';
import { DEFAULT_VIEW, type ViewState } from '../../domain/view.ts';
import type { Found } from '../../domain/search/found.ts';
import { foundView } from '../../domain/search/found-view.ts';

const dataset = loadBundledPackage();
const explorer = createExplorer(dataset);

function viewFrom(found: Found, patch: Partial<ViewState> = {}): ViewState {
  const view = { ...DEFAULT_VIEW, ...patch };
  return foundView(found, { explorer, view, model: exploreView(explorer, view) });
}

const MAY = claimId('exports-us-yoy.2025-05');

describe('the view that shows what was found', () => {
  it.each<[string, Found, Partial<ViewState>, string]>([
    ['a figure in sight', { kind: 'claim', id: MAY }, {}, '?v=1&at=2025-05&e=exports-us-yoy.2025-05'],
    ['a figure in sight of a view of one’s own', { kind: 'claim', id: MAY }, { topics: ['trade'] }, '?v=1&topic=~trade&at=2025-05&e=exports-us-yoy.2025-05'],
    ['a figure that a filter hides', { kind: 'claim', id: MAY }, { topics: ['prices'] }, '?v=1&at=2025-05&e=exports-us-yoy.2025-05'],
    ['a figure of another tab', { kind: 'claim', id: MAY }, { tab: 'table' }, '?v=1&at=2025-05&e=exports-us-yoy.2025-05'],
    ['an article', { kind: 'source', id: sourceId('cnn'), target: null }, {}, '?v=1&tab=sources&open=cnn'],
    [
      'a quote',
      { kind: 'quote', id: evidenceId('x'), source: sourceId('cnn'), target: { kind: 'observation', id: MAY } },
      {},
      '?v=1&tab=sources&open=cnn&e=exports-us-yoy.2025-05',
    ],
    ['a dispute', { kind: 'dispute', id: disputeId('april-control') }, {}, '?v=1&tab=disputes&dis=april-control'],
    ['an event out of the range', { kind: 'event', id: eventId('2017-08-14-section-301-probe') }, {}, '?v=1&t=2017-08..latest&at=2017-08&e=2017-08-14-section-301-probe'],
    ['a tab', { kind: 'command', command: 'table' }, { topics: ['trade'] }, '?v=1&topic=~trade&tab=table'],
    ['a look', { kind: 'command', command: 'dark' }, {}, '?v=1&theme=dark'],
    ['the first view', { kind: 'command', command: 'plain' }, { topics: ['trade'], at: 24_000 }, ''],
  ])('is, for %s, %s', (_, found, patch, expected) => {
    expect(encodeView(viewFrom(found, patch))).toBe(expected);
  });

  it('keeps what was known then, and the language', () => {
    const view = viewFrom({ kind: 'metric', id: indicatorId('ppi-yoy') }, { known: 20_250, language: 'zh', topics: [] });
    expect([view.known, view.language, view.topics, view.metrics]).toEqual([20_250, 'zh', null, ['ppi-yoy']]);
  });

  it('draws every metric that has a panel, and figures wherever they are drawn', () => {
    const blind: Partial<ViewState> = { topics: [], metrics: [], evidenceFilter: 'disputed' };
    const missed: string[] = [];
    for (const indicator of dataset.indicators.values()) {
      if (indicator.panel === null) continue;
      const model = exploreView(explorer, viewFrom({ kind: 'metric', id: indicator.id }, blind));
      const points = model.panels.flatMap((panel) => panel.series.flatMap((one) => (one.indicator.id === indicator.id ? one.points : [])));
      if (!points.some((point) => isInRange(point, model.range))) missed.push(indicator.id);
    }
    const sample = [...explorer.drawn].filter((id, place) => place % 6 === 0 || dataset.observations.get(id)?.status === 'combined');
    for (const id of sample) {
      const model = exploreView(explorer, viewFrom({ kind: 'claim', id }, blind));
      const points = model.panels.flatMap((panel) => panel.series.flatMap((one) => one.points));
      const seen = points.some((point) => point.observation.id === id && isInRange(point, model.range));
      if (!seen && !model.facts.some((fact) => fact.observation.id === id)) missed.push(id);
    }
    expect(missed).toEqual([]);
  });
});
