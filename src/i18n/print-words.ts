import type { Locale } from '../domain/locale.ts';
import { type PrintWords, printWords as en } from './en/print-words.ts';
import { printWords as zh } from './zh/print-words.ts';

/** The words of a printed report; both languages come with the part of the page that draws it. */
export const PRINT_WORDS: Readonly<Record<Locale, PrintWords>> = { en, zh };
