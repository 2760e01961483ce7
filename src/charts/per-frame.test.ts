import { describe, expect, it } from 'vitest';
import { perFrame } from './per-frame.ts';

/** Frames that come when the test says so. */
function frames() {
  let waiting: (() => void) | null = null;
  return {
    next: (run: () => void) => {
      waiting = run;
      return () => {
        waiting = null;
      };
    },
    show: () => {
      const run = waiting;
      waiting = null;
      run?.();
    },
  };
}

describe('once a frame', () => {
  it('does the last of what was asked, and nothing in frames without a question', () => {
    const done: number[] = [];
    const { next, show } = frames();
    const work = perFrame<number>((value) => done.push(value), next);
    for (const value of [1, 2, 3]) work.ask(value);
    expect(done).toEqual([]);
    show();
    show();
    work.ask(4);
    show();
    expect(done).toEqual([3, 4]);
  });

  it('forgets what is called off, and goes on with the next', () => {
    const done: number[] = [];
    const { next, show } = frames();
    const work = perFrame<number>((value) => done.push(value), next);
    work.ask(1);
    work.cancel();
    show();
    work.ask(2);
    show();
    expect(done).toEqual([2]);
  });

  it('takes what is asked while it works into the next frame', () => {
    const done: number[] = [];
    const { next, show } = frames();
    const work = perFrame<number>((value) => {
      done.push(value);
      if (value < 3) work.ask(value + 1);
    }, next);
    work.ask(1);
    for (let frame = 0; frame < 5; frame += 1) show();
    expect(done).toEqual([1, 2, 3]);
  });
});
