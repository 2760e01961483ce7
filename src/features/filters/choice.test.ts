import { describe, expect, it } from 'vitest';
import { toggled, withAll } from './choice.ts';

const listed = ['a', 'b', 'c'];

describe('a choice', () => {
  it.each([
    ['ticks', ['c'], 'a', ['a', 'c']],
    ['unticks', ['a', 'c'], 'a', ['c']],
    ['keeps the order of the list', ['c', 'b'], 'a', ['a', 'b', 'c']],
    ['is empty once the last tick is gone', ['b'], 'b', []],
    ['keeps what is chosen in other lists', ['a', 'elsewhere'], 'b', ['a', 'b', 'elsewhere']],
    ['is empty once the last tick of this list is gone', ['b', 'elsewhere'], 'b', []],
    ['begins anew from nothing', [], 'b', ['b']],
  ])('%s', (_name, chosen, id, expected) => {
    expect(toggled({ chosen, listed }, id)).toEqual(expected);
  });

  it('can be everything, with what is chosen in other lists', () => {
    expect(withAll({ chosen: ['c', 'elsewhere'], listed })).toEqual(['a', 'b', 'c', 'elsewhere']);
  });
});
