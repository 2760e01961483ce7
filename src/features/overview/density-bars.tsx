import { memo } from 'react';
import type { TimeScale } from '../../charts/plot-frame.ts';
import type { MonthDensity } from '../../domain/figure-density.ts';
import { monthStart } from '../../domain/time-period.ts';

/** Height of the strip, and of its tallest bar. */
export const STRIP_HEIGHT = 36;
const TALLEST = 32;

/** A month with one figure must still be seen. */
const LEAST = 1.5;

function barPath(x: number, width: number, top: number, bottom: number): string {
  return `M${x.toFixed(1)} ${bottom.toFixed(1)}V${top.toFixed(1)}h${width.toFixed(1)}V${bottom.toFixed(1)}Z`;
}

/** Figures a month as bars, the quoted part of each in ink. Two paths in all, however many months there are. */
export const DensityBars = memo(function DensityBars({ density, scale }: { readonly density: readonly MonthDensity[]; readonly scale: TimeScale }) {
  const most = Math.max(1, ...density.map(({ figures }) => figures));
  const height = (count: number) => (count === 0 ? 0 : Math.max(LEAST, (count / most) * TALLEST));
  const bars = density.map(({ month, figures, quoted }) => {
    const x = scale.toX(monthStart(month));
    const gap = scale.monthWidth > 4 ? 1 : 0.5;
    return { x, width: scale.toX(monthStart(month + 1)) - x - gap, figures: height(figures), quoted: height(quoted) };
  });
  const path = (part: 'figures' | 'quoted') =>
    bars
      .filter((bar) => bar[part] > 0)
      .map((bar) => barPath(bar.x, bar.width, STRIP_HEIGHT - bar[part], STRIP_HEIGHT))
      .join('');
  return (
    <>
      <path d={path('figures')} fill="var(--rule-strong)" className="density-figures" />
      <path d={path('quoted')} fill="var(--ink)" className="density-quoted" />
    </>
  );
});
