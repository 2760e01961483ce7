import type { CuratedSlug } from '../../domain/curated-views.ts';
import type { Locale } from '../../domain/locale.ts';
import { cardWords as english, type CardWords } from '../../i18n/en/card-words.ts';
import { type CuratedText, curatedWords as englishViews } from '../../i18n/en/curated-words.ts';
import { en } from '../../i18n/en/en.ts';
import type { Words } from '../../i18n/words.ts';
import { cardWords as chinese } from '../../i18n/zh/card-words.ts';
import { curatedWords as chineseViews } from '../../i18n/zh/curated-words.ts';
import { zh } from '../../i18n/zh/zh.ts';

/** The words of the interface, of cards and of curated views, in one language. */
export interface CardLanguage {
  readonly words: Words;
  readonly own: CardWords;
  readonly curated: Readonly<Record<CuratedSlug, CuratedText>>;
}

/** What a card says, by its language. */
export const CARD_LANGUAGES: Readonly<Record<Locale, CardLanguage>> = {
  en: { words: en, own: english, curated: englishViews },
  zh: { words: zh, own: chinese, curated: chineseViews },
};
