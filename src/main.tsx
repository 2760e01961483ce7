import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { handOver } from './app/hand-over.ts';
import { loadChartFrame } from './charts/lazy-chart-frame.tsx';
import type { LivePage } from './core/live-page.ts';
import { en } from './i18n/en/en.ts';
import { loadWords } from './i18n/load-words.ts';
import type { Words } from './i18n/words.ts';
import { currentLanguage } from './state/language.ts';
import { watchMissingParts } from './state/reload-guard.ts';
import './theme/theme.css';

/** Starts the application beside what the build drew, which it replaces when its own first view is drawn. */
export function startApplication(live: LivePage | null): void {
  watchMissingParts(window);
  const root = document.getElementById('root');
  if (root === null) return;
  // A frame that is gone is said where it is missing.
  loadChartFrame().catch(() => undefined);
  const open = (words: Words): void => {
    if (live !== null) handOver(live, root);
    // What React recovers from by drawing once more, a boundary has said in words where it is missing.
    createRoot(root, { onRecoverableError: () => undefined }).render(
      <StrictMode>
        <App client={new QueryClient()} words={words} />
      </StrictMode>,
    );
  };
  // English stands in where the words of another language do not arrive.
  loadWords(currentLanguage()).then(open, () => open(en));
}
