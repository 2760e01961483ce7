import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryView } from '../test/arbitrary-view.ts';
import { createFakeClock, createFakeHistory } from '../test/fake-browser.ts';
import { createViewStore } from './view-store.ts';

const WALKS = process.env['FULL'] === '1' ? 2000 : 200;
const STEPS = 30;

const walk = fc.array(
  fc.record({
    patch: arbitraryView,
    /** A choice now and then is followed by a gesture in its entry. */
    gesture: fc.option(arbitraryView, { freq: 3 }),
    /** Milliseconds to the next step: from a double click to a pause. */
    pause: fc.constantFrom(0, 40, 300, 700, 1500),
  }),
  { minLength: STEPS, maxLength: STEPS },
);

function open() {
  const clock = createFakeClock();
  const history = createFakeHistory(clock);
  const store = createViewStore(history.bar, clock);
  const go = (step: -1 | 1) => {
    if (history.go(step)) store.restore();
    return store.get().view;
  };
  return { clock, history, store, go };
}

describe('Back and Forward', () => {
  it(`lead through the same views, over ${WALKS} random walks of ${STEPS} choices`, { timeout: 120_000 }, () => {
    let steps = 0;
    fc.assert(
      fc.property(walk, (choices) => {
        const { clock, store, history, go } = open();
        const seen = [store.get().view];
        for (const { patch, gesture, pause } of choices) {
          const before = store.get().view;
          store.set(patch, 'push');
          if (store.get().view !== before) seen.push(store.get().view);
          if (gesture !== null) {
            store.set(gesture, 'replace');
            seen[seen.length - 1] = store.get().view;
          }
          clock.advance(pause);
        }
        clock.advance(30_000);
        expect(history.entries()).toHaveLength(seen.length);
        const back = seen.slice(1).map(() => go(-1));
        const forward = seen.slice(1).map(() => go(1));
        expect(back).toEqual(seen.toReversed().slice(1));
        expect(forward).toEqual(seen.slice(1));
        steps += seen.length - 1;
      }),
      { seed: 20_261_121, numRuns: WALKS },
    );
    expect(steps).toBeGreaterThan(WALKS * (STEPS - 2));
  });

  it('before a choice is written undo the choice and forget it', () => {
    const { clock, history, store, go } = open();
    for (const tab of ['table', 'sources', 'charts'] as const) store.set({ tab }, 'push');
    expect(go(-1).tab).toBe('table');
    clock.advance(30_000);
    expect(store.get().view.tab).toBe('table');
    expect(history.bar.read()).toBe('?v=1&tab=table');
  });
});
