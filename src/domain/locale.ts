/** The languages of the interface; texts of the data package use the same keys. */
export const LOCALES = ['en', 'zh'] as const;
export type Locale = (typeof LOCALES)[number];

/**
 * The language of the interface for a reader who asks for languages in this order (`navigator.languages`): the first
 * that is spoken here, else English. Traditional Chinese is answered in Simplified, which its readers read sooner.
 */
export function preferredLocale(tags: readonly string[]): Locale {
  const spoken = tags.flatMap((tag) => LOCALES.find((locale) => locale === tag.toLowerCase().split('-')[0]) ?? []);
  return spoken[0] ?? 'en';
}
