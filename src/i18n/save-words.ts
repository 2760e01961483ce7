import type { Locale } from '../domain/locale.ts';
import { type SaveWords, saveWords as en } from './en/save-words.ts';
import { saveWords as zh } from './zh/save-words.ts';

/** The words about files; both languages come with the part of the page that makes them. */
export const SAVE_WORDS: Readonly<Record<Locale, SaveWords>> = { en, zh };
