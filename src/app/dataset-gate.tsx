import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useDeferredValue } from 'react';
import { dataPackage } from 'virtual:data-package';
import { DatasetError, datasetQuery } from '../data/dataset-query.ts';
import { packageAddress } from '../data/package-address.ts';
import { ErrorState } from '../features/states/error-state.tsx';
import { LoadingState } from '../features/states/loading-state.tsx';
import { siteAddress } from '../state/page-address.ts';
import { useView } from '../state/use-view.ts';
import { ExplorerPage } from './explorer-page.tsx';
import { PageHeader } from '../features/shell/page-header.tsx';

const EmbedPage = lazy(async () => ({ default: (await import('./embed-page.tsx')).EmbedPage }));

const kept = { ...dataPackage, path: siteAddress(dataPackage.path) };

/** Waits for the figures in words; all or nothing, so that a half-read package never half-draws. */
export function DatasetGate() {
  // A frozen link opens the version that it was made of, as long as that one is kept.
  const { dataVersion, embed } = useView();
  const address = packageAddress(kept, dataVersion);
  const query = datasetQuery(address);
  const { data: loaded, error, refetch } = useQuery(query);
  // Drawn in slices, between which a cursor that is in use goes on.
  const data = useDeferredValue(loaded);
  const client = useQueryClient();
  if (data !== undefined) {
    if (embed) {
      return (
        <Suspense fallback={null}>
          <EmbedPage dataset={data} />
        </Suspense>
      );
    }
    return <ExplorerPage dataset={data} packageUrl={`${address.path}datapackage.json`} newest={address.version === dataPackage.version} />;
  }
  // A first load that hangs must be cancelled by hand: a refetch alone would wait for it.
  const retry = async (): Promise<void> => {
    await client.cancelQueries({ queryKey: query.queryKey });
    await refetch();
  };
  const startAgain = (): void => void retry();
  return (
    <div className="mx-auto max-w-[1680px] px-4 tablet:px-6 desktop:px-7">
      {!embed && <PageHeader />}
      <main id="main" tabIndex={-1}>
        {error === null ? (
          <LoadingState onRetry={startAgain} />
        ) : (
          <ErrorState issues={error instanceof DatasetError ? error.issues : []} onRetry={startAgain} />
        )}
      </main>
    </div>
  );
}
