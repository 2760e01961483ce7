import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrameMessage } from './frame-message.ts';

describe('a message from the page around a frame', () => {
  it.each([
    { type: 'sourceline:theme', theme: 'dark' },
    { type: 'sourceline:theme', theme: 'light' },
    { type: 'sourceline:size', plot: 100 },
    { type: 'sourceline:size', plot: 400 },
  ])('%o is taken', (message) => {
    expect(readFrameMessage(message)).toEqual(message);
  });

  it.each<[unknown]>([
    [null],
    ['sourceline:theme'],
    [[]],
    [{}],
    [{ type: 'sourceline:theme' }],
    [{ type: 'sourceline:theme', theme: 'sepia' }],
    [{ type: 'sourceline:theme', theme: ['dark'] }],
    [{ type: 'sourceline:theme', theme: 'dark', view: '?v=1' }],
    [{ type: 'sourceline:size', plot: 99 }],
    [{ type: 'sourceline:size', plot: 401 }],
    [{ type: 'sourceline:size', plot: 120.5 }],
    [{ type: 'sourceline:size', plot: '200' }],
    [{ type: 'sourceline:size', plot: Number.NaN }],
    [{ type: 'sourceline:size', theme: 'dark' }],
    [{ type: 'sourceline:height', height: 200 }],
    [{ type: 'sourceline:view', view: '?v=1&embed=1' }],
    [Object.create({ type: 'sourceline:theme', theme: 'dark' })],
  ])('%o is ignored', (message) => {
    expect(readFrameMessage(message)).toBeNull();
  });

  it('of any other kind is ignored without an error: 1,000 of them', () => {
    const type = fc.oneof(fc.constantFrom('sourceline:theme', 'sourceline:size', 'sourceline:height'), fc.string());
    const shape = fc.oneof(fc.anything(), fc.record({ type, theme: fc.anything(), plot: fc.anything() }, { requiredKeys: ['type'] }));
    const { failed } = fc.check(
      fc.property(shape, (message) => {
        const read = readFrameMessage(message);
        // What is taken is what was sent, whole.
        return read === null || Object.entries(message ?? {}).every(([key, value]) => Reflect.get(read, key) === value);
      }),
      { seed: 20_261_122, numRuns: 1000 },
    );
    expect(failed).toBe(false);
  });
});
