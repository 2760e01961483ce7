import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { handOver } from './app/hand-over.ts';
import type { LivePage } from './core/live-page.ts';
import { en } from './i18n/en/en.ts';
import { loadWords } from './i18n/load-words.ts';
import type { Words } from './i18n/words.ts';
import { currentLanguage } from './state/language.ts';
import { watchMissingParts } from './state/reload-guard.ts';

/** Starts the application beside what the build drew, which it replaces when its own first view is drawn. */
export function startApplication(live: LivePage | null): void {
  watchMissingParts(window);
  const root = document.getElementById('root');
  if (root === null) return;
  const open = (words: Words): void => {
    if (live !== null) handOver(live, root);
    createRoot(root).render(
      <StrictMode>
        <App client={new QueryClient()} words={words} />
      </StrictMode>,
    );
  };
  // English stands in where the words of another language do not arrive.
  loadWords(currentLanguage()).then(open, () => open(en));
}
