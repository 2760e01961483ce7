import type { ReactNode } from 'react';

const LINES = [10, 147, 284, 421] as const;
const YEARS = ['13%', '65%'] as const;

/** The frame of a chart that has nothing to draw: its lines and axis stay, so that nothing jumps when figures come. */
export function EmptyFrame({ children }: { readonly children: ReactNode }) {
  return (
    <div className="relative mt-5 min-h-[470px] pt-[26px]">
      <svg width="100%" height={440} aria-hidden="true" className="absolute inset-x-0 top-0">
        {LINES.map((y) => (
          <line key={y} x1="0" x2="100%" y1={y} y2={y} stroke="var(--grid)" />
        ))}
        {YEARS.map((x) => (
          <line key={x} x1={x} x2={x} y1={0} y2={431} stroke="var(--rule)" />
        ))}
        <line x1="0" x2="100%" y1={431} y2={431} stroke="var(--rule-strong)" />
      </svg>
      {children}
    </div>
  );
}
