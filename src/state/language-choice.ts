import { type Locale, LOCALES, preferredLocale } from '../domain/locale.ts';
import type { ExternalStore } from './external-store.ts';
import { createStoredChoice, type StorageWindow } from './stored-choice.ts';

export type LanguageChoice = Locale | 'browser';

/** The reader's choice of language on this device, without React: it is read before the first paint. */
export function createLanguageChoice(page: StorageWindow): ExternalStore<LanguageChoice> {
  return createStoredChoice<LanguageChoice>(page, {
    key: 'sourceline.language',
    options: ['browser', ...LOCALES],
    fallback: 'browser',
  });
}

/** Whoever made the link decides, then the reader's choice on this device, then the browser's languages. */
export function resolveLanguage(pinned: Locale | null, choice: LanguageChoice, browser: readonly string[]): Locale {
  return pinned ?? (choice === 'browser' ? preferredLocale(browser) : choice);
}
