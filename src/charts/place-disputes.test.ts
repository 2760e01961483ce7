import { describe, expect, it } from 'vitest';
import { createExplorer } from '../domain/explorer.ts';
import { exploreView } from '../domain/explorer-model.ts';
import { type PanelDispute, panelDisputes } from '../domain/dispute/panel-disputes.ts';
import { DEFAULT_VIEW } from '../domain/view.ts';
import { en } from '../i18n/en/en.ts';
import { buildDispute } from '../test/build-dispute.ts';
import { buildPlotted, testMonth } from '../test/build-plotted.ts';
import { loadBundledPackage } from '../test/load-bundled-package.ts';
import { layoutChart } from './chart-layout.ts';
import { toChartWords } from './chart-words.ts';
import { placeDiscs } from './place-discs.ts';
import { disputeBoxes, placeDisputes } from './place-disputes.ts';
import type { Box } from './place-notes.ts';
import { plotFrame, timeScale } from './plot-frame.ts';

const RANGE = { from: testMonth('2024-10'), to: testMonth('2026-08') };
const frame = plotFrame(764, 34, 126);
const scale = timeScale(RANGE, frame);
const plot: Box = { x0: 36, x1: 636, y0: 2, y1: 154 };
const toY = (value: number): number => 80 - value;

const series = buildPlotted({ indicator: { id: 'line' }, values: [['2025-05', -34.5]], origins: { '2025-05': ['a'] } });
const discs = placeDiscs([series], () => true, scale, toY);
const [point = null] = series.points;

function about(low: number, high: number, more: Partial<PanelDispute> = {}): PanelDispute {
  return { disputes: [buildDispute({ sides: {} })], point, x: point?.x ?? 0, low, high, refutedReports: 0, ...more };
}

function place(disputes: readonly PanelDispute[], marks: readonly Box[] = []) {
  return placeDisputes(disputes, { scale, toY, discs, plot, ink: [] }, marks);
}

describe('a dispute on a plot', () => {
  it('spans its values with a bracket whose ends stand at them and whose square is at the middle', () => {
    const [mark] = place([about(-34.5, 10)]);
    expect(mark).toMatchObject({ form: 'bracket', y: (toY(-34.5) + toY(10)) / 2 });
  });

  it('is a stem and a square where values are nearer than 16 px', () => {
    expect(place([about(-34.5, -34.4)])).toMatchObject([{ form: 'stem' }]);
    expect(place([about(-34.5, -18.6)])).toMatchObject([{ form: 'stem' }]);
    expect(place([about(-34.5, -18.5)])).toMatchObject([{ form: 'bracket' }]);
  });

  it('is the square alone where claims differ in words only', () => {
    expect(place([about(-34.5, -34.5)])).toMatchObject([{ form: 'sign' }]);
  });

  it('stands at the top of its month where the figure has no place on the axis', () => {
    const [mark] = place([about(100, 100, { point: null })]);
    expect(mark).toMatchObject({ form: 'sign', x: scale.toX(point?.x ?? 0) });
    expect(mark?.y).toBeLessThan(20);
  });

  it('keeps clear of the marks that are there', () => {
    const disc: Box = { x0: scale.toX(point?.x ?? 0) - 9, x1: scale.toX(point?.x ?? 0) + 9, y0: 105, y1: 124 };
    for (const other of [[], [{ x0: disc.x1, x1: disc.x1 + 40, y0: 60, y1: 140 }]]) {
      const [mark] = place([about(-34.5, -34.4)], [disc, ...other]);
      const boxes = mark === undefined ? [] : disputeBoxes(mark, toY);
      expect(boxes.some((box) => [disc, ...other].some((taken) => meets(box, taken)))).toBe(false);
    }
  });
});

function meets(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && a.x1 > b.x0 && a.y0 < b.y1 && a.y1 > b.y0;
}

describe('the disputes of the bundled package', () => {
  const explorer = createExplorer(loadBundledPackage());
  const model = exploreView(explorer, DEFAULT_VIEW);
  const words = toChartWords(en);

  it.each([764, 560, 358, 288])('cover no disc and stay in the plot on %i px', (width) => {
    const small = plotFrame(width, 40, width < 400 ? 6 : 126);
    const shown = model.panels.flatMap((panel) => {
      const { disputes, discs: all, toY: y } = layoutChart(panel, model.range, small, 140, words, {
        open: null,
        disputed: panelDisputes(explorer, model, panel),
      });
      for (const one of disputes) {
        const [square] = disputeBoxes(one, y);
        if (square === undefined) throw new Error('no square');
        expect(square.x0 >= small.left && square.x1 <= small.left + small.plotWidth, one.of.disputes[0].id).toBe(true);
        expect(square.y0 >= 0 && square.y1 <= 140, one.of.disputes[0].id).toBe(true);
        for (const disc of all) expect(Math.hypot(disc.x - one.x, disc.y - one.y), one.of.disputes[0].id).toBeGreaterThan(14);
      }
      return disputes.map((one) => one.of.disputes[0].id);
    });
    expect(shown).toEqual(['rates-that-return', 'exports-us-may', 'rare-earth-value']);
  });
});
