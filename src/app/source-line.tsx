import { type RefObject, useEffect, useRef } from 'react';
import type { ClaimId } from '../domain/ids.ts';

interface SourceLineProps {
  /** The box that holds both the charts and the evidence column. */
  readonly area: RefObject<HTMLElement | null>;
  readonly claim: ClaimId;
}

/** Half of the gap between the columns, where the line turns. */
const TURN = 16;
/** How far below the top of the evidence it arrives: beside the value. */
const ARRIVAL = 62;

function path(area: HTMLElement, claim: ClaimId): string {
  const disc = area.querySelector(`[data-claim="${CSS.escape(claim)}"] .origin-disc`);
  const panel = area.querySelector('aside > *');
  if (disc === null || panel === null) return '';
  const box = area.getBoundingClientRect();
  const from = disc.getBoundingClientRect();
  const to = panel.getBoundingClientRect();
  const y = (from.top + from.bottom) / 2 - box.top;
  const start = from.right - box.left + 1;
  const end = to.left - box.left;
  const arrival = to.top - box.top + ARRIVAL;
  return `M${start} ${y}H${end - TURN}V${arrival}H${end}m-5 -3.5l5 3.5l-5 3.5`;
}

/** The source line: a thin ink line from the chosen point to its claim in the evidence column. */
export function SourceLine({ area, claim }: SourceLineProps) {
  const line = useRef<SVGPathElement>(null);
  // After layout, not in it: the box is an ancestor, and its reference is set only then.
  useEffect(() => {
    const box = area.current;
    if (box === null) return undefined;
    const draw = (): void => line.current?.setAttribute('d', path(box, claim));
    draw();
    const resize = new ResizeObserver(draw);
    resize.observe(box);
    // The marks are placed after the box is measured, and the evidence column sticks while the page scrolls.
    const marks = new MutationObserver(draw);
    marks.observe(box, { subtree: true, childList: true, attributes: true, attributeFilter: ['transform', 'data-claim'] });
    window.addEventListener('scroll', draw, { passive: true });
    return () => {
      resize.disconnect();
      marks.disconnect();
      window.removeEventListener('scroll', draw);
    };
  }, [area, claim]);
  return (
    <svg className="pointer-events-none absolute inset-0 z-10 size-full overflow-visible" aria-hidden="true">
      <path ref={line} className="source-line" fill="none" stroke="var(--ink)" strokeWidth={1.25} />
    </svg>
  );
}
