import { useSyncExternalStore } from 'react';
import { type OwnCopy, ownCopyStore } from './own-copy-store.ts';

/** The reader's own copy, and what is being done with it. */
export function useOwnCopy(): OwnCopy {
  return useSyncExternalStore(ownCopyStore.subscribe, ownCopyStore.get);
}
