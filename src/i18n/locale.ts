/** The languages of the interface; texts of the data package use the same keys. */
export const LOCALES = ['en', 'zh'] as const;
export type Locale = (typeof LOCALES)[number];

/**
 * Pinned for `Intl`: left to a device's settings, April 2025 reads 1404 in Iran and 2568 in Thailand,
 * and digits change their script.
 */
export const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = {
  en: 'en-GB-u-ca-gregory-nu-latn',
  zh: 'zh-Hans-CN-u-ca-gregory-nu-latn',
};
