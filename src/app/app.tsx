import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { Words } from '../i18n/words.ts';
import { DatasetGate } from './dataset-gate.tsx';
import { LanguageProvider } from './language-provider.tsx';

/** The whole page: providers, and the gate behind which the figures are. `words` are those it opens with. */
export function App({ client, words }: { readonly client: QueryClient; readonly words: Words }) {
  return (
    <QueryClientProvider client={client}>
      <LanguageProvider first={words}>
        <DatasetGate />
      </LanguageProvider>
    </QueryClientProvider>
  );
}
