import { useEffect, useSyncExternalStore } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import type { ClaimId } from '../../domain/ids.ts';
import { useWords } from '../../i18n/words.ts';
import { dragStore, dropBackStore } from '../../state/drop-back-store.ts';
import type { Taken } from '../../state/dropped-content.ts';
import { DropBackReport } from './drop-back-report.tsx';
import { useDropAnywhere } from './use-drop-anywhere.ts';

interface DropAreaProps {
  readonly dataset: Dataset;
  /** Whether the tab that is open says itself where to let go. */
  readonly said: boolean;
  readonly onTaken: (taken: Taken) => void;
  readonly onOpen: (claim: ClaimId) => void;
}

/** The one target for what is dropped anywhere on the page, and what was found of a file of ours. */
export function DropArea({ dataset, said, onTaken, onOpen }: DropAreaProps) {
  const { dropBack } = useWords();
  const state = useSyncExternalStore(dropBackStore.subscribe, dropBackStore.get);
  const over = useDropAnywhere(said, onTaken);
  useEffect(() => dragStore.set(over), [over]);
  return (
    <>
      {over && !said && <p className="fixed inset-x-4 top-2 z-40 border border-dashed border-ink bg-paper p-3 text-center text-s font-semibold shadow-[0_8px_24px_var(--band)]">{dropBack.dropNow}</p>}
      <DropBackReport state={state} dataset={dataset} onOpen={onOpen} />
    </>
  );
}
