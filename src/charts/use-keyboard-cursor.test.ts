import { describe, expect, it } from 'vitest';
import { createExplorer } from '../domain/explorer.ts';
import { exploreView } from '../domain/explorer-model.ts';
import type { MonthRange } from '../domain/time-period.ts';
import { DEFAULT_VIEW } from '../domain/view.ts';
import { en } from '../i18n/en/en.ts';
import { buildDataset } from '../test/build-dataset.ts';
import { testMonth } from '../test/build-plotted.ts';
import { layoutChart } from './chart-layout.ts';
import { toChartWords } from './chart-words.ts';
import { plotFrame } from './plot-frame.ts';
import { pointToOpen } from './use-keyboard-cursor.ts';

const RANGE: MonthRange = { from: testMonth('2024-10'), to: testMonth('2026-08') };

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
