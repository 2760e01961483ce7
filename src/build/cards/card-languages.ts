import type { Locale } from '../../domain/locale.ts';
import { cardWords as english, type CardWords } from '../../i18n/en/card-words.ts';
import { en } from '../../i18n/en/en.ts';
import type { Words } from '../../i18n/words.ts';
import { cardWords as chinese } from '../../i18n/zh/card-words.ts';
import { zh } from '../../i18n/zh/zh.ts';

/** The words of the interface and those of cards, in one language. */
export interface CardLanguage {
  readonly words: Words;
  readonly own: CardWords;
}

/** What a card says, by its language. */
export const CARD_LANGUAGES: Readonly<Record<Locale, CardLanguage>> = {
  en: { words: en, own: english },
  zh: { words: zh, own: chinese },
};
