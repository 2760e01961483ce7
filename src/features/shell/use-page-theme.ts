import { useEffect } from 'react';
import type { PinnedTheme } from '../../domain/view.ts';
import { resolveTheme, type Theme, useTheme } from '../../state/preferences.ts';
import { useMedia } from '../../ui/use-media.ts';

/** Draws the page in the look that is pinned, else in the reader's own. */
export function usePageTheme(pinned: PinnedTheme | null): Theme {
  const own = resolveTheme(useTheme(), useMedia('(prefers-color-scheme: dark)'));
  const theme = pinned ?? own;
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return theme;
}
