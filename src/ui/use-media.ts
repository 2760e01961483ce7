import { useCallback, useSyncExternalStore } from 'react';

/** The three layouts, by the breakpoints of the theme. */
export type ScreenSize = 'desktop' | 'tablet' | 'phone';

const DESKTOP = '(min-width: 1100px)';
const TABLET = '(min-width: 600px)';

/** Whether a media query holds now. A page that is rendered before it has a screen is a desktop page. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => true,
  );
}

/** Which layout the window has room for. */
export function useScreenSize(): ScreenSize {
  const desktop = useMedia(DESKTOP);
  const tablet = useMedia(TABLET);
  if (desktop) return 'desktop';
  return tablet ? 'tablet' : 'phone';
}
