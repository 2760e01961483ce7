import { useSyncExternalStore } from 'react';
import { type Verification, verificationStore } from './verification-store.ts';

/** What the reader's own browser has found of the bundled quotes so far. */
export function useVerification(): Verification {
  return useSyncExternalStore(verificationStore.subscribe, verificationStore.get, verificationStore.get);
}
