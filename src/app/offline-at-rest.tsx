import { lazy, Suspense, useEffect, useState } from 'react';
import { ErrorBoundary } from '../charts/error-boundary.tsx';
import { onceLive } from '../ui/once-live.ts';
import { whenIdle } from './when-idle.ts';

const OfflineArea = lazy(async () => ({ default: (await import('./offline-area.tsx')).OfflineArea }));

/** What keeps the page on this device comes last of all: once the page is in use, and rests. */
export function OfflineAtRest({ version }: { readonly version: string }) {
  const [rests, setRests] = useState(false);
  useEffect(() => {
    let end = (): void => undefined;
    const root = document.getElementById('root');
    if (root !== null) {
      end = onceLive(root, () => {
        end = whenIdle(() => setRests(true));
      });
    }
    return () => end();
  }, []);
  if (!rests) return null;
  return (
    <ErrorBoundary fallback={null}>
      <Suspense fallback={null}>
        <OfflineArea version={version} />
      </Suspense>
    </ErrorBoundary>
  );
}
