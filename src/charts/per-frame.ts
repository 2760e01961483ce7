/** What is asked for often and done at most once a frame, with the last that was asked. */
export interface PerFrame<T> {
  readonly ask: (value: T) => void;
  /** Forgets what was asked and is not done yet. */
  readonly cancel: () => void;
}

/** Asks the browser to call back before its next picture; the result calls it off. */
export type NextFrame = (run: () => void) => () => void;

const nextPicture: NextFrame = (run) => {
  const frame = requestAnimationFrame(run);
  return () => cancelAnimationFrame(frame);
};

/** Pointers report more often than pictures are shown: all but the last report of a frame are left out. */
export function perFrame<T>(run: (value: T) => void, next: NextFrame = nextPicture): PerFrame<T> {
  let asked: { readonly value: T } | null = null;
  let cancelNext: (() => void) | null = null;
  return {
    ask: (value) => {
      asked = { value };
      cancelNext ??= next(() => {
        const last = asked;
        asked = null;
        cancelNext = null;
        if (last !== null) run(last.value);
      });
    },
    cancel: () => {
      cancelNext?.();
      cancelNext = null;
      asked = null;
    },
  };
}
