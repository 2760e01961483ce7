import { type RefObject, useLayoutEffect, useState } from 'react';

/** The height of the box in the page that the build drew, while that is there: nothing is drawn twice for its size. */
function drawnHeight(still: string): number | null {
  const height = document.querySelector(still)?.clientHeight ?? 0;
  return height === 0 ? null : Math.floor(height);
}

/**
 * The height of the words beside a plot, before the plot is drawn for it: known where the same words stood there before,
 * else measured once they stand, in the same frame; null until then. Words are told apart by `said`, which is null where
 * their height does not matter. `still` selects the box with the same words in the page that the build drew.
 */
export function useRailHeight(rail: RefObject<HTMLElement | null>, said: string | null, still: string): number | null {
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(() => {
    const drawn = drawnHeight(still);
    return new Map(drawn === null || said === null ? [] : [[said, drawn]]);
  });
  const height = said === null ? 0 : (heights.get(said) ?? null);
  useLayoutEffect(() => {
    const box = rail.current;
    if (box === null || said === null) return undefined;
    const measure = (): void => {
      // Not laid out, as in a hidden frame: what was measured before still serves.
      if (box.clientWidth === 0) return;
      const next = Math.floor(box.clientHeight);
      if (next !== height) setHeights((now) => new Map(now).set(said, next));
    };
    if (height === null) measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [rail, said, height]);
  return height;
}
