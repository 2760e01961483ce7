import { useQuery } from '@tanstack/react-query';
import { dataPackage } from 'virtual:data-package';
import { DatasetError, datasetQuery } from '../data/dataset-query.ts';
import { ErrorState } from '../features/states/error-state.tsx';
import { LoadingState } from '../features/states/loading-state.tsx';
import { ExplorerPage } from './explorer-page.tsx';
import { PageHeader } from './page-header.tsx';

/** Waits for the figures in words; all or nothing, so that a half-read package never half-draws. */
export function DatasetGate() {
  const { data, error, refetch } = useQuery(datasetQuery(dataPackage));
  if (data !== undefined) return <ExplorerPage dataset={data} packageUrl={`${dataPackage.path}datapackage.json`} />;
  const retry = (): void => void refetch({ cancelRefetch: true });
  return (
    <div className="mx-auto max-w-[1680px] px-4 tablet:px-6 desktop:px-7">
      <PageHeader />
      <main id="main" tabIndex={-1}>
        {error === null ? (
          <LoadingState onRetry={retry} />
        ) : (
          <ErrorState issues={error instanceof DatasetError ? error.issues : []} onRetry={retry} />
        )}
      </main>
    </div>
  );
}
