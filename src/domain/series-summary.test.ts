import { describe, expect, it } from 'vitest';
import { buildPlotted, testMonth, type ValueParts } from '../test/build-plotted.ts';
import { DRAWN_VIEWS, drawnView } from '../test/drawn-views.ts';
import { drawnPanels } from './explorer-model.ts';
import { buildPanel, type PanelModel } from './panel-model.ts';
import { summarisePanel } from './series-summary.ts';
import { buildTable } from './table-model.ts';
import { isoMonth } from './time-period.ts';

describe.each(DRAWN_VIEWS)('the summary of each panel, %s', (_, query) => {
  const { model } = drawnView(query);

  it('says of every series of the table its first, last, lowest and highest value, each of its month', () => {
    for (const panel of drawnPanels(model)) {
      const { columns, rows } = buildTable([panel], model.range, null);
      const summaries = summarisePanel(panel, model.range);
      const used = columns.filter((_column, position) => rows.some((row) => (row.cells[position]?.points.length ?? 0) > 0));
      expect(summaries.map((one) => one.series)).toEqual(used.map((one) => one.series));
      for (const { series, first, last, low, high, turns } of summaries) {
        const position = columns.findIndex((one) => one.series === series);
        const cells = rows.map((row) => ({ month: row.month, values: row.cells[position]?.points.map((point) => point.y) ?? [] }));
        const all = cells.flatMap((cell) => cell.values);
        expect([first.value, last.value, low.value, high.value]).toEqual([all[0], all.at(-1), Math.min(...all), Math.max(...all)]);
        for (const one of [first, last, low, high, ...turns]) {
          expect(cells.find(({ month }) => month === one.month)?.values).toContain(one.value);
        }
      }
    }
  });
});

const RANGE = { from: testMonth('2025-01'), to: testMonth('2025-12') };

function panelOf(values: readonly ValueParts[], more: Parameters<typeof buildPlotted>[0]['indicator'] = {}): PanelModel {
  const [series] = [buildPlotted({ indicator: { id: 'series', ...more }, values, until: '2025-12' })];
  const { model } = drawnView('');
  const [any] = model.panels;
  const panel = any && buildPanel(any.panel, [series], RANGE, { complete: true, filtered: false, shownAs: { kind: 'published' } });
  if (panel === null || panel === undefined) throw new Error('no panel');
  return panel;
}

function turnsOf(values: readonly number[]): string {
  const parts = values.map((value, index): ValueParts => [isoMonth(RANGE.from + index), value]);
  const [summary] = summarisePanel(panelOf(parts), RANGE);
  return [summary?.begins, ...(summary?.turns.map((turn) => `${turn.value} ${turn.way}`) ?? [])].join(', ');
}

describe('the turns of a line', () => {
  it.each([
    [[5, 5, 5], 'level'],
    [[1, 2, 3, 4], 'up'],
    [[1, 8, 2], 'up, 8 down'],
    [[4, 1, 9, 3, 8], 'down, 1 up, 9 down, 3 up'],
    [[1, 8, 7, 8, 9, 10], 'up'],
    [[10, 2, 3, 2, 1], 'down'],
  ])('of %j are %s: less than a quarter of the span is unrest', (values, expected) => {
    expect(turnsOf(values)).toBe(expected);
  });

  it('count the months without a figure between the first and the last, and no others', () => {
    const [summary] = summarisePanel(panelOf([['2025-03', 1], ['2025-04', 2], ['2025-07', 3]]), RANGE);
    expect(summary).toMatchObject({ gaps: 2, change: { kind: 'changed', rises: true } });
  });

  it('see a rate that rose and fell inside a month', () => {
    const rate = panelOf([['2025-04-02', 20], ['2025-04-09', 145], ['2025-04-20', 30]], { mark: 'step', frequency: 'D' });
    expect(summarisePanel(rate, RANGE)[0]).toMatchObject({ high: { value: 145 }, last: { value: 30 }, turns: [{ value: 145, way: 'down' }], gaps: 0 });
  });
});
