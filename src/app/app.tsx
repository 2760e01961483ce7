import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { en } from '../i18n/en/en.ts';
import { WordsContext } from '../i18n/words.ts';
import { DatasetGate } from './dataset-gate.tsx';

/** The whole page: providers, and the gate behind which the figures are. */
export function App({ client }: { readonly client: QueryClient }) {
  return (
    <QueryClientProvider client={client}>
      <WordsContext value={en}>
        <DatasetGate />
      </WordsContext>
    </QueryClientProvider>
  );
}
