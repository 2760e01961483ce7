import { createExternalStore, type ExternalStore } from './external-store.ts';

/** The part of `window` in which choices are kept; reading `localStorage` itself may throw. */
export interface StorageWindow {
  readonly localStorage: Pick<Storage, 'getItem' | 'setItem'> | null;
  readonly addEventListener: (type: 'storage', listener: () => void) => void;
}

export interface StoredChoice<T extends string> {
  readonly key: string;
  readonly options: readonly T[];
  /** Where nothing is kept, or something that is none of the options: corrupt, or of another version. */
  readonly fallback: T;
}

/**
 * One word that the reader chose on this device. Storage is a convenience: denied, full, missing or corrupt,
 * the choice holds for this page and is only not remembered. Follows the same choice made in another tab.
 */
export function createStoredChoice<T extends string>(
  page: StorageWindow,
  { key, options, fallback }: StoredChoice<T>,
): ExternalStore<T> {
  const read = (): T | undefined => {
    try {
      const text = page.localStorage?.getItem(key);
      return options.find((option) => option === text);
    } catch {
      return undefined;
    }
  };
  const store = createExternalStore<T>(read() ?? fallback);
  page.addEventListener('storage', () => store.set(read() ?? store.get()));
  return {
    ...store,
    set: (value) => {
      store.set(value);
      try {
        page.localStorage?.setItem(key, value);
      } catch {
        // Not remembered, and nothing else is lost.
      }
    },
  };
}
