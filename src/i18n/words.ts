import { createContext, useContext } from 'react';
import { en } from './en/en.ts';
import type { Locale } from '../domain/locale.ts';

/** Every word of the interface; a language is one object of this type. */
export type Words = Omit<typeof en, 'language'> & { readonly language: Locale };

export const WordsContext = createContext<Words>(en);

/** The words of the current language. */
export function useWords(): Words {
  return useContext(WordsContext);
}
