import { type RefObject, useLayoutEffect, useState } from 'react';

function widthOf({ clientWidth }: Element): number {
  return Math.floor(clientWidth);
}

/** The width of the same box in the page that the build drew, while that is there: nothing is drawn twice for its width. */
function drawnWidth(still: string | undefined): number | null {
  const box = still === undefined ? null : document.querySelector(still);
  return box === null || box.clientWidth === 0 ? null : widthOf(box);
}

/**
 * The width of an element in whole pixels, followed as it changes; null until it has been measured. `still` selects the
 * box that is as wide in the page that the build drew.
 */
export function useWidth(element: RefObject<HTMLElement | null>, still?: string): number | null {
  const [width, setWidth] = useState(() => drawnWidth(still));
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return undefined;
    let told: number | null = null;
    const measure = (): void => {
      // Not laid out, as in a hidden frame: what was measured before still serves.
      const next = widthOf(target);
      // Most changes of size are of the height alone. To set the same width again can cost React an empty commit.
      if (next === 0 || next === told) return;
      told = next;
      setWidth(next);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
