import { describe, expect, it } from 'vitest';
import { runInSlices } from './run-in-slices.ts';

function* count(to: number): Generator<number, string> {
  for (let at = 1; at <= to; at += 1) yield at;
  return 'done';
}

describe('work in slices', () => {
  it('is done to its end, with a rest before each slice', async () => {
    let rests = 0;
    const progress: number[] = [];
    const result = await runInSlices(count(5), (at) => progress.push(at), new AbortController().signal, (next) => {
      rests += 1;
      queueMicrotask(() => next(0));
    });
    expect(result).toBe('done');
    expect(progress).toEqual([1, 2, 3, 4, 5]);
    expect(rests).toBe(6);
  });

  it('takes many steps in a long slice', async () => {
    let rests = 0;
    await runInSlices(count(100), () => {}, new AbortController().signal, (next) => {
      rests += 1;
      queueMicrotask(() => next(10_000));
    });
    expect(rests).toBe(1);
  });

  it('stops when it is given up, and never answers', async () => {
    const giveUp = new AbortController();
    const seen: number[] = [];
    const slices: (() => void)[] = [];
    let answered = false;
    void runInSlices(count(9), (at) => seen.push(at), giveUp.signal, (next) => slices.push(() => next(0))).then(() => {
      answered = true;
    });
    slices.shift()?.();
    giveUp.abort();
    slices.shift()?.();
    await Promise.resolve();
    expect(seen).toEqual([1]);
    expect(slices).toEqual([]);
    expect(answered).toBe(false);
  });

  it('passes on what a step throws', async () => {
    function* broken(): Generator<number, string> {
      yield 1;
      throw new Error('no');
    }
    await expect(runInSlices(broken(), () => {}, new AbortController().signal, (next) => queueMicrotask(() => next(0)))).rejects.toThrow('no');
  });
});
