import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';

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

/** A layout that is drawn whatever the window is, as when the build draws a page for all of them. */
export const FixedScreen = createContext<ScreenSize | null>(null);

/** Which layout the window has room for. */
export function useScreenSize(): ScreenSize {
  const fixed = useContext(FixedScreen);
  const desktop = useMedia(DESKTOP);
  const tablet = useMedia(TABLET);
  if (fixed !== null) return fixed;
  if (desktop) return 'desktop';
  return tablet ? 'tablet' : 'phone';
}
