import { lazy } from 'react';

/** Fetches the frame; asked for early, it comes along with the figures. */
export function loadChartFrame() {
  return import('./chart-frame.tsx');
}

/**
 * The frame in a chunk of its own: words, marks and the cursor need no Recharts and are there before it.
 */
export const LazyChartFrame = lazy(async () => {
  const { ChartFrame } = await loadChartFrame();
  return { default: ChartFrame };
});
