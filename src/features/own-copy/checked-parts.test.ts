import { expect, it } from 'vitest';
import { copySource, REPORT } from '../../test/made-up-report.ts';
import { verifyCopy } from '../../domain/evidence/verify-copy.ts';
import { checkedParts } from './checked-parts.ts';

function parts(copy: string, at: number): unknown[] {
  const steps = verifyCopy(copy, [copySource()]);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const check = step.value.sources[0]?.passages[at];
  return check === undefined ? [] : checkedParts(check).filter(({ mark }) => mark === 'digits').map(({ text, state }) => [text, state]);
}

it.for<readonly [string, string, number, unknown[]]>([
  ['the very words', REPORT, 0, [['34.5%', 'exact']]],
  ['other quotation marks', REPORT.replaceAll('“', '"'), 0, [['34.5%', 'exact-after-normalisation']]],
  ['one changed number of two', REPORT.replace('170%', '180%'), 4, [['145%', 'number-only'], ['170%', 'not-found']]],
  ['a look-alike', REPORT.replace('stays', 'stаys'), 4, [['145%', 'not-found'], ['170%', 'not-found']]],
])('each run of digits has a line of its own: %s', ([, copy, at, expected]) => {
  expect(parts(copy, at)).toEqual(expected);
});
