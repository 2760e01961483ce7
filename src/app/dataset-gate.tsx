import { useQuery } from '@tanstack/react-query';
import { parsePackage } from '../data/parse-package.ts';
import { ErrorState } from '../features/states/error-state.tsx';
import { LoadingState } from '../features/states/loading-state.tsx';
import { ExplorerPage } from './explorer-page.tsx';

const NAMES = ['panels', 'indicators', 'observations', 'sources', 'evidence', 'mentions', 'events', 'disputes'];

async function load() {
  const files = new Map<string, string>();
  for (const name of NAMES) files.set(`${name}.csv`, await (await fetch(`./data/${name}.csv`)).text());
  return parsePackage({ version: '2026-11-21-00000000', title: { en: '', zh: '' }, files });
}

export function DatasetGate() {
  const query = useQuery({ queryKey: ['tmp'], queryFn: load, staleTime: Infinity });
  if (query.data === undefined) return <LoadingState onRetry={() => undefined} />;
  if (!query.data.ok) return <><ErrorState issues={query.data.issues} onRetry={() => undefined} /><pre>{JSON.stringify(query.data.issues, null, 1)}</pre></>;
  return <ExplorerPage dataset={query.data.value.dataset} packageUrl="./data/" />;
}
