import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { watchMissingParts } from './state/reload-guard.ts';
import './theme/theme.css';

watchMissingParts(window);

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App client={new QueryClient()} />
    </StrictMode>,
  );
}
