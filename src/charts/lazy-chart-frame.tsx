import { lazy } from 'react';

/**
 * The frame in a chunk of its own: words, marks and the cursor need no Recharts and are there before it.
 */
export const LazyChartFrame = lazy(async () => {
  const { ChartFrame } = await import('./chart-frame.tsx');
  return { default: ChartFrame };
});
