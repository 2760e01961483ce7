import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { en } from './i18n/en/en.ts';
import { loadWords } from './i18n/load-words.ts';
import type { Words } from './i18n/words.ts';
import { currentLanguage } from './state/language.ts';
import { watchMissingParts } from './state/reload-guard.ts';
import './theme/theme.css';

watchMissingParts(window);

const root = document.getElementById('root');
if (root !== null) {
  const open = (words: Words): void =>
    createRoot(root).render(
      <StrictMode>
        <App client={new QueryClient()} words={words} />
      </StrictMode>,
    );
  // English stands in where the words of another language do not arrive. No `await` at the top: those words are a part
  // of the script that imports this one, and each would wait for the other.
  loadWords(currentLanguage()).then(open, () => open(en));
}
