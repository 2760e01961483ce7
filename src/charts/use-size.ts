import { type RefObject, useLayoutEffect, useState } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
}

function sizeOf({ clientWidth, clientHeight }: Element): Size {
  return { width: Math.floor(clientWidth), height: Math.floor(clientHeight) };
}

/** The size of the same box in the page that the build drew, while that is there: nothing is drawn twice for its size. */
function drawnSize(still: string | undefined): Size | null {
  const box = still === undefined ? null : document.querySelector(still);
  return box === null || box.clientWidth === 0 ? null : sizeOf(box);
}

/**
 * The size of an element in whole pixels, followed as it changes; null until it has been measured. `still` selects the
 * box that has its size in the page that the build drew.
 */
export function useSize(element: RefObject<HTMLElement | null>, still?: string): Size | null {
  const [size, setSize] = useState(() => drawnSize(still));
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return undefined;
    const measure = (): void => {
      // Not laid out, as in a hidden frame: what was measured before still serves.
      if (target.clientWidth === 0) return;
      const next = sizeOf(target);
      setSize((now) => (now !== null && now.width === next.width && now.height === next.height ? now : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
