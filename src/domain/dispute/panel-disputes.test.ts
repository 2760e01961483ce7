import { describe, expect, it } from 'vitest';
import { buildDataset, type DatasetParts } from '../../test/build-dataset.ts';
import { buildDispute, type DisputeParts } from '../../test/build-dispute.ts';
import { testMonth } from '../../test/build-plotted.ts';
import { createExplorer } from '../explorer.ts';
import { exploreView } from '../explorer-model.ts';
import { DEFAULT_VIEW, type ViewState } from '../view.ts';
import { panelDisputes } from './panel-disputes.ts';

const LINE = { id: 'line', panel: 'panel' };
const BASE: DatasetParts = {
  panels: [{ id: 'panel', topic: 'trade' }],
  indicators: [LINE, { id: 'fact', mark: 'fact', topic: 'trade' }],
  observations: [
    { indicator: 'line', period: '2025-04', value: -21 },
    { indicator: 'line', period: '2025-05', value: -34.5 },
    { indicator: 'line', period: '2025-05', value: -34.4, vintage: 'alternative' },
    { indicator: 'fact', period: '2025-05', value: 18.7 },
    { indicator: 'fact', period: '2025-05', value: 18_700, vintage: 'misprint', status: 'misprint' },
  ],
  evidence: [
    { id: 'first', target: 'line.2025-05', source: 'cnn' },
    { id: 'other', target: 'line.2025-05.alternative', source: 'agency' },
    { id: 'printed', target: 'fact.2025-05.misprint', source: 'paper' },
    { id: 'true', target: 'fact.2025-05', source: 'customs' },
  ],
};
const SPAN: DisputeParts = { id: 'span', about: ['line.2025-05'], sides: { a: ['first'], b: ['other'] } };
const WORDS: DisputeParts = { id: 'words', cause: 'definition', about: ['line.2025-05'], sides: { a: ['first'], b: [] } };
const MISPRINT: DisputeParts = {
  id: 'misprint',
  cause: 'misprint',
  about: ['fact.2025-05', 'fact.2025-05.misprint'],
  sides: { '!a': ['printed'], b: ['true'] },
};

function show(disputes: readonly DisputeParts[], view: Partial<ViewState> = {}) {
  const explorer = createExplorer(buildDataset({ ...BASE, disputes: disputes.map(buildDispute) }));
  const model = exploreView(explorer, { ...DEFAULT_VIEW, range: { from: testMonth('2025-01'), to: testMonth('2025-12') }, ...view });
  return model.panels.flatMap((panel) => panelDisputes(explorer, model, panel));
}

describe('the disputes of a panel', () => {
  it('span the values that the claims give a drawn point', () => {
    expect(show([SPAN])).toMatchObject([{ point: { y: -34.5 }, low: -34.5, high: -34.4 }]);
  });

  it('are one mark a point, which opens the one that draws a span', () => {
    const [mark, ...more] = show([WORDS, SPAN]);
    expect(mark?.disputes.map((one) => one.id)).toEqual(['span', 'words']);
    expect(more).toEqual([]);
  });

  it('have no span where they differ in words only', () => {
    expect(show([WORDS])).toMatchObject([{ low: -34.5, high: -34.5 }]);
  });

  it('are those of points in the range', () => {
    expect(show([SPAN], { range: { from: testMonth('2025-01'), to: testMonth('2025-04') } })).toEqual([]);
  });

  it('say a misprint at its month, and give it no place on the axis', () => {
    const [mark] = show([MISPRINT]);
    expect(mark).toMatchObject({ point: null, refutedReports: 1 });
    expect(mark?.high).toBe(mark?.low);
    expect(mark?.high).toBeLessThan(18);
  });

  it('say no misprint outside of its month, nor in another topic', () => {
    expect(show([MISPRINT], { range: { from: testMonth('2025-06'), to: testMonth('2025-12') } })).toEqual([]);
    const explorer = createExplorer(buildDataset({ ...BASE, panels: [{ id: 'panel', topic: 'prices' }], disputes: [buildDispute(MISPRINT)] }));
    const model = exploreView(explorer, DEFAULT_VIEW);
    expect(model.panels.flatMap((panel) => panelDisputes(explorer, model, panel))).toEqual([]);
  });
});
