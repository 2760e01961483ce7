import { useSyncExternalStore } from 'react';
import type { ExternalStore } from './external-store.ts';
import { createThemeChoice, type ThemePreference } from './theme-choice.ts';

export type Theme = 'light' | 'dark';

let pageTheme: ExternalStore<ThemePreference> | null = null;

function themeStore(): ExternalStore<ThemePreference> {
  pageTheme ??= createThemeChoice(window);
  return pageTheme;
}

const subscribe = (listener: () => void) => themeStore().subscribe(listener);
const readChoice = () => themeStore().get();
const readNothing = (): ThemePreference => 'system';

/** The theme that the reader chose on this device, `system` where none was chosen. */
export function useTheme(): ThemePreference {
  return useSyncExternalStore(subscribe, readChoice, readNothing);
}

export function setTheme(theme: ThemePreference): void {
  themeStore().set(theme);
}

/** The theme to draw in: the reader's choice, or the system's where that is the choice. */
export function resolveTheme(preference: ThemePreference, systemDark: boolean): Theme {
  if (preference === 'system') return systemDark ? 'dark' : 'light';
  return preference;
}
