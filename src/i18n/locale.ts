import type { Locale } from '../domain/locale.ts';

/**
 * Pinned for `Intl`: left to a device's settings, April 2025 reads 1404 in Iran and 2568 in Thailand,
 * and digits change their script.
 */
export const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = {
  en: 'en-GB-u-ca-gregory-nu-latn',
  zh: 'zh-Hans-CN-u-ca-gregory-nu-latn',
};

/** The tag of a page or a run of words in a language, for browsers and screen readers. */
export const HTML_LANGUAGES: Readonly<Record<Locale, string>> = { en: 'en-GB', zh: 'zh-Hans' };

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { en: 'English', zh: '中文' };
