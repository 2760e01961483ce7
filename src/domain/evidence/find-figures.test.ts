import { expect, it } from 'vitest';
import { findFigures } from './find-figures.ts';

function found(text: string, limit = 100): string[] {
  return findFigures(text, limit).map(({ from, to }) => text.slice(from, to));
}

it.for<readonly [string, readonly string[]]>([
  ['It fell 34.5% to US$18.7 billion, or 270,000.', ['34.5%', 'US$18.7', 'billion', '270,000']],
  ['Seven of twenty-two met at 10:30am', ['Seven', 'twenty', 'two', '10:30']],
  ['In May, on Monday 12 June 2025', ['May', 'Monday', '12', 'June', '2025']],
  ['It may march on; Tensions May Ease in May', ['May']],
  ['One of them was no one', []],
  ['The G20 and the B2B trade, at 10am', ['10']],
  ['fell ٣٤٪ in Arabic digits', ['٣٤']],
  ['No figure at all', []],
])('finds the figures of "%s"', ([text, figures]) => {
  expect(found(text)).toEqual(figures);
});

it('stops at its limit', () => {
  expect(found('1 2 3 4 5', 3)).toEqual(['1', '2', '3']);
});
