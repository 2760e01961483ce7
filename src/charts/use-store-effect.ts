import { useEffectEvent, useLayoutEffect } from 'react';

interface Watchable {
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Runs `paint` now and on every change of the stores, outside React: the cursor moves sixty times a
 * second, and none of those moves may cost a render. What React has just drawn is painted before it is seen.
 */
export function useStoreEffect(paint: () => void, ...stores: readonly [Watchable, ...Watchable[]]): void {
  const latest = useEffectEvent(paint);
  const [first, second] = stores;
  useLayoutEffect(() => {
    const ends = [first, second].flatMap((store) => (store === undefined ? [] : [store.subscribe(() => latest())]));
    return () => {
      for (const end of ends) end();
    };
  }, [first, second]);
  useLayoutEffect(() => {
    latest();
  });
}
