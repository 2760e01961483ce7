import { describe, expect, it } from 'vitest';
import { findQuote, openDocument } from './locate-quote.ts';

const TEXT = 'Trade slowed. Its exports to the US suffered a “steep” decline of 34.5%. The fall widened from a 21% drop.';
const QUOTE = { prefix: 'suffered ', exact: 'a “steep” decline of 34.5%', suffix: '. The' };

describe('looking for a quote in its document', () => {
  it.for<readonly [string, string, readonly number[]]>([
    ['in the document itself', TEXT, [45]],
    ['with other line ends and spaces of N1', TEXT.replaceAll(' ', '\u00A0'), [45]],
    ['twice where it stands twice', `${TEXT} ${TEXT}`, [45, 152]],
    ['in code points beyond the basic plane', `🚢🚢 ${TEXT}`, [48]],
    ['not under N2', TEXT.replaceAll(/[“”]/g, '"'), []],
    ['not between other neighbours', TEXT.replace('suffered', 'saw'), []],
    ['not with another digit', TEXT.replace('34.5', '34.4'), []],
  ])('finds it %s', ([, text, starts]) => {
    expect(findQuote(QUOTE, openDocument(text)).map(({ start }) => start)).toEqual(starts);
  });

  it('stops at a limit', () => {
    expect(findQuote(QUOTE, openDocument(`${TEXT} `.repeat(5)), 3)).toHaveLength(3);
  });
});
