import type { ExternalStore } from './external-store.ts';
import { createStoredChoice, type StorageWindow } from './stored-choice.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type ThemePreference = (typeof THEMES)[number];

/** The reader's choice of theme on this device, without React: it is read before the first paint. */
export function createThemeChoice(page: StorageWindow): ExternalStore<ThemePreference> {
  return createStoredChoice(page, { key: 'sourceline.theme', options: THEMES, fallback: 'system' });
}
