/** A value outside React that can be watched; `get` and `subscribe` fit `useSyncExternalStore`. */
export interface ReadableStore<T> {
  readonly get: () => T;
  /** Calls the listener after each change; the result ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface ExternalStore<T> extends ReadableStore<T> {
  readonly set: (value: T) => void;
}

/** A store that stays silent, and keeps its old value, where the new one is equal. */
export function createExternalStore<T>(initial: T, equals: (a: T, b: T) => boolean = Object.is): ExternalStore<T> {
  const listeners = new Set<() => void>();
  let current = initial;
  return {
    get: () => current,
    subscribe: (listener) => {
      // A wrapper of its own, so that one function subscribed twice is two subscriptions.
      const call = () => listener();
      listeners.add(call);
      return () => listeners.delete(call);
    },
    set: (value) => {
      if (equals(current, value)) return;
      current = value;
      for (const listener of listeners) listener();
    },
  };
}
