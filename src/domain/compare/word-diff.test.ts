import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiffPart, diffWords } from './word-diff.ts';

function own(parts: readonly DiffPart[]): readonly string[] {
  return parts.filter((part) => part.own).map((part) => part.text.trim());
}

describe('the words that differ', () => {
  it('are those that stand in one text only', () => {
    const { one, other } = diffWords('China controls 90% of global rare earth processing.', 'China controls 90% of global refining capacity.');
    expect(own(one)).toEqual(['rare earth processing.']);
    expect(own(other)).toEqual(['refining capacity.']);
  });

  it('are none where only case and marks differ', () => {
    const { one, other } = diffWords('Exports fell, by 34.5%.', '“exports fell by 34.5%”');
    expect([...own(one), ...own(other)]).toEqual([]);
  });

  it('hold a changed digit', () => {
    const { one, other } = diffWords('down 34.5%', 'down 34.4%');
    expect([own(one), own(other)]).toEqual([['34.5%'], ['34.4%']]);
  });

  it('leave each text as it is, and are none for a text beside itself', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd.', 'E', '34%'), { maxLength: 20 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const diff = diffWords(a, b);
        expect(diff.one.map((part) => part.text).join('')).toBe(a);
        expect(diff.other.map((part) => part.text).join('')).toBe(b);
        expect(own(diffWords(a, a).one)).toEqual([]);
      }),
      { seed: 20_261_121 },
    );
  });
});
