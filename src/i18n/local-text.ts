import { useCallback } from 'react';
import type { LocalText } from '../domain/dataset.ts';
import { useWords } from './words.ts';

/** A text of the data package in a language of the interface; English where there is no translation yet. */
export function localText(text: LocalText, language: string): string {
  return language === 'zh' && text.zh !== '' ? text.zh : text.en;
}

/** Reads texts of the data package in the current language. */
export function useLocalText(): (text: LocalText) => string {
  const { language } = useWords();
  return useCallback((text) => localText(text, language), [language]);
}
