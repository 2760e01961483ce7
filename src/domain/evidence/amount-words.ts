/** The words of the number grammar: what bounds, turns or measures a number in a report. */

export type AmountBound = 'exact' | 'at-least' | 'at-most' | 'about' | 'nearly';
export type Direction = 'up' | 'down';

/** What a number counts. `things`: a noun follows ("17 elements"); `bare`: nothing says. */
export type Measure =
  'percent' | 'percentage-points' | 'usd' | 'tonnes' | 'months' | 'days' | 'hours' | 'things' | 'bare';

/** Longer phrases first, so that "no more than" is not read as "more than". */
const BOUND_PHRASES: readonly (readonly [string, AmountBound])[] = [
  ['no more than', 'at-most'],
  ['not more than', 'at-most'],
  ['no less than', 'at-least'],
  ['at least', 'at-least'],
  ['more than', 'at-least'],
  ['greater than', 'at-least'],
  ['or more', 'at-least'],
  ['at most', 'at-most'],
  ['less than', 'at-most'],
  ['fewer than', 'at-most'],
  ['up to', 'at-most'],
  ['close to', 'nearly'],
  ['over', 'at-least'],
  ['above', 'at-least'],
  ['exceeding', 'at-least'],
  ['plus', 'at-least'],
  ['under', 'at-most'],
  ['below', 'at-most'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['some', 'about'],
];

/** The bound that words state, and the words without it; null when they state two that differ. */
export function readBound(words: string): { readonly bound: AmountBound; readonly rest: string } | null {
  let rest = ` ${words} `;
  const bounds = new Set<AmountBound>();
  for (const [phrase, bound] of BOUND_PHRASES) {
    const spaced = ` ${phrase} `;
    if (rest.includes(spaced)) {
      rest = rest.replaceAll(spaced, ' ');
      bounds.add(bound);
    }
  }
  const [bound = 'exact'] = bounds;
  return bounds.size > 1 ? null : { bound, rest: rest.trim() };
}

const DOWN = new Set(
  (
    'down drop drops dropped dropping fall falls fell fallen falling decline declines declined declining decrease decreases decreased ' +
    'decreasing plunge plunges plunged plunging contraction contracted contracting shrank shrink shrinking shrunk slump slumped tumbled ' +
    'slid slipped sank lost lower reduction reduced deflation minus negative dip dipped'
  ).split(' '),
);
const UP = new Set(
  (
    'up rise rises rose risen rising grow grows grew grown growing growth increase increases increased increasing gain gained gains ' +
    'climbed expansion expanded expanding jump jumped surge surged higher'
  ).split(' '),
);
/** With these a direction could mean its opposite, so nothing is read. */
const NEGATIONS = new Set('not no never without neither nor cannot'.split(' '));

/** The direction that words state; null for none, undefined when they contradict or negate one another. */
export function readDirection(words: readonly string[]): Direction | null | undefined {
  const down = words.some((word) => DOWN.has(word));
  const up = words.some((word) => UP.has(word));
  if (words.some((word) => NEGATIONS.has(word)) || (down && up)) return undefined;
  if (down) return 'down';
  return up ? 'up' : null;
}

export function isDirectionWord(word: string): boolean {
  return DOWN.has(word) || UP.has(word);
}

/** What a unit word measures, and how much of that measure one is: a year is 12 months. */
const UNITS: ReadonlyMap<string, readonly [Measure, number]> = new Map<string, readonly [Measure, number]>([
  ['%', ['percent', 1]],
  ['percent', ['percent', 1]],
  ['pct', ['percent', 1]],
  ['percentage-points', ['percentage-points', 1]],
  ['$', ['usd', 1]],
  ['us$', ['usd', 1]],
  ['dollars', ['usd', 1]],
  ['tonne', ['tonnes', 1]],
  ['tonnes', ['tonnes', 1]],
  ['tons', ['tonnes', 1]],
  ['ton', ['tonnes', 1]],
  ['day', ['days', 1]],
  ['days', ['days', 1]],
  ['week', ['days', 7]],
  ['weeks', ['days', 7]],
  ['month', ['months', 1]],
  ['months', ['months', 1]],
  ['year', ['months', 12]],
  ['years', ['months', 12]],
  ['hour', ['hours', 1]],
  ['hours', ['hours', 1]],
]);

export function readUnit(word: string): readonly [Measure, number] | undefined {
  return UNITS.get(word);
}
