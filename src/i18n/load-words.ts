import type { Locale } from '../domain/locale.ts';
import { en } from './en/en.ts';
import type { Words } from './words.ts';

/** The words of a language. English comes with the page, because it stands in where another does not arrive. */
export async function loadWords(locale: Locale): Promise<Words> {
  switch (locale) {
    case 'en':
      return en;
    case 'zh':
      return (await import('./zh/zh.ts')).zh;
  }
}
