import { describe, expect, it } from 'vitest';
import { readOptions, readSize, sizeName } from './bench-options.ts';

describe('the options of the bench', () => {
  it.each([
    ['bundled', 'bundled', 'bundled'],
    ['100', 100, '100'],
    ['10k', 10_000, '10 k'],
    ['1M', 1_000_000, '1 M'],
    ['1000', 1_000, '1 k'],
  ] as const)('read %s as a size', (text, size, name) => {
    expect(readSize(text)).toBe(size);
    expect(sizeName(size)).toBe(name);
  });

  it('are whole, and seven times over, when none is given', () => {
    expect(readOptions([])).toMatchObject({ reps: 7, whole: true, record: false });
    expect(readOptions(['--quick'])).toMatchObject({ reps: 3, whole: true });
  });

  it('are not whole when a part or a size is chosen', () => {
    const options = readOptions(['--only=cursor,zoom', '--sizes=1k', '--reps=2']);
    expect(options).toMatchObject({ reps: 2, whole: false, sizes: [1_000], parts: new Set(['cursor', 'zoom']) });
  });

  it.each(['--only=speed', '--sizes=many', '--reps=0', '--reps=x', '--fast'])('refuse %s', (arg) => {
    expect(readOptions([arg])).toBeTypeOf('string');
  });
});
