import { describe, expect, it } from 'vitest';
import { createExplorer } from '../domain/explorer.ts';
import { exploreView } from '../domain/explorer-model.ts';
import { isoMonth, type MonthRange } from '../domain/time-period.ts';
import { DEFAULT_VIEW } from '../domain/view.ts';
import { en } from '../i18n/en/en.ts';
import { buildDataset } from '../test/build-dataset.ts';
import { testMonth } from '../test/build-plotted.ts';
import { layoutChart } from './chart-layout.ts';
import { toChartWords } from './chart-words.ts';
import { plotFrame } from './plot-frame.ts';
import { monthForKey, pointToOpen } from './use-keyboard-cursor.ts';

const RANGE: MonthRange = { from: testMonth('2024-10'), to: testMonth('2026-08') };

describe('a key of the chart', () => {
  it.each([
    ['ArrowLeft', '2025-05', '2025-04'],
    ['ArrowRight', '2025-05', '2025-06'],
    ['ArrowLeft', '2024-10', '2024-10'],
    ['ArrowRight', '2026-08', '2026-08'],
    ['PageUp', '2025-12', '2024-12'],
    ['PageUp', '2025-03', '2024-10'],
    ['PageDown', '2025-03', '2026-03'],
    ['PageDown', '2025-12', '2026-08'],
    ['Home', '2025-12', '2024-10'],
    ['End', '2025-12', '2026-08'],
    ['ArrowRight', '2019-01', '2024-10'],
    ['ArrowLeft', '2030-01', '2026-08'],
  ])('%s moves from %s to %s, and never out of the range', (key, at, expected) => {
    const month = monthForKey(key, testMonth(at), RANGE);
    expect(month && isoMonth(month)).toBe(expected);
  });

  it.each(['Enter', ' ', 'a', 'Escape', 'Tab', 'ArrowUp', 'ArrowDown'])('%j moves no month', (key) => {
    expect(monthForKey(key, testMonth('2025-05'), RANGE)).toBeUndefined();
  });

  it('stays where the range is one month', () => {
    const may = testMonth('2025-05');
    for (const key of ['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End']) {
      expect(monthForKey(key, may, { from: may, to: may }), key).toBe(may);
    }
  });
});

describe('the point that Enter opens', () => {
  const quote = (target: string) =>
    ({ id: `quote-of-${target.replaceAll('.', '-')}`, target, source: 'cnn', kind: 'quote', exact: 'some 5 words', number: '5' }) as const;
  const explorer = createExplorer(
    buildDataset({
      panels: [{ id: 'panel', topic: 'trade' }],
      indicators: [
        { id: 'all', panel: 'panel', order: 1 },
        { id: 'us', panel: 'panel', order: 2 },
        { id: 'duty', panel: 'panel', order: 3, mark: 'step', frequency: 'D' },
      ],
      observations: [
        { indicator: 'all', period: '2025-04', value: 8.1 },
        { indicator: 'all', period: '2025-05', value: 4.8 },
        { indicator: 'us', period: '2025-05', value: -34.5 },
        { indicator: 'duty', period: '2025-06-10', value: 145 },
        { indicator: 'duty', period: '2025-06-14', value: 30 },
        { indicator: 'duty', period: '2025-06-20', value: 10 },
      ],
      evidence: [quote('us.2025-05'), quote('duty.2025-06-14')],
    }),
  );
  const [model] = exploreView(explorer, { ...DEFAULT_VIEW, range: RANGE }).panels;

  it.each([
    ['2025-04', 'all.2025-04'],
    ['2025-05', 'us.2025-05'],
    ['2025-06', 'duty.2025-06-14'],
    ['2025-07', 'duty.2025-06-20'],
    ['2025-03', undefined],
  ])('is in %s: %s, a quoted one before a cited one', (month, id) => {
    const layout = model && layoutChart(model, RANGE, plotFrame(764, 34, 126), 156, toChartWords(en), { open: null, disputed: [] });
    expect(layout && pointToOpen(layout, testMonth(month))?.id).toBe(id);
  });
});
