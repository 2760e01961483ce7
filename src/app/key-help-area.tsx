import { Suspense, useState } from 'react';
import { ErrorBoundary } from '../charts/error-boundary.tsx';
import { KeyHelp } from './lazy-parts.tsx';
import { useCursorRequests } from './use-cursor-requests.ts';

/** Answers the keys of the charts that ask something of the page; the list of keys opens over it. */
export function KeyHelpArea() {
  const [isOpen, setOpen] = useState(false);
  useCursorRequests(() => setOpen(true));
  if (!isOpen) return null;
  return (
    <ErrorBoundary fallback={null}>
      <Suspense fallback={null}>
        <KeyHelp onClose={() => setOpen(false)} />
      </Suspense>
    </ErrorBoundary>
  );
}
