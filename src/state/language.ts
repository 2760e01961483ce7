import { useSyncExternalStore } from 'react';
import type { Locale } from '../domain/locale.ts';
import type { ExternalStore } from './external-store.ts';
import { createLanguageChoice, type LanguageChoice, resolveLanguage } from './language-choice.ts';
import { currentView, setView, useView } from './use-view.ts';

let pageChoice: ExternalStore<LanguageChoice> | null = null;

function choiceStore(): ExternalStore<LanguageChoice> {
  pageChoice ??= createLanguageChoice(window);
  return pageChoice;
}

const subscribe = (listener: () => void) => {
  const end = choiceStore().subscribe(listener);
  window.addEventListener('languagechange', listener);
  return () => {
    end();
    window.removeEventListener('languagechange', listener);
  };
};

/** The language without a link's: a word, so that the page is drawn anew only where it changes. */
const readUnpinned = (): Locale => resolveLanguage(null, choiceStore().get(), navigator.languages);

/** The language that the page is to be in; English where there is no page. */
export function useLanguage(): Locale {
  const { language } = useView();
  const unpinned = useSyncExternalStore(subscribe, readUnpinned, (): Locale => 'en');
  return language ?? unpinned;
}

/** The same for the first moment, before anything is drawn. */
export function currentLanguage(): Locale {
  return currentView().language ?? readUnpinned();
}

/** Keeps the reader's choice on this device. A link that asks for a language asks for this one from now on. */
export function chooseLanguage(language: Locale): void {
  choiceStore().set(language);
  if (currentView().language !== null) setView({ language }, { mode: 'push' });
}
