import type { StateSignName } from './state-sign.tsx';

const HIGHLIGHT =
  'bg-marker text-marker-ink decoration-marker-ink underline forced-colors:bg-[Mark] forced-colors:text-[MarkText] forced-colors:decoration-[MarkText]';
const WITHOUT = 'bg-transparent text-inherit decoration-ink underline';

/**
 * The line under digits says how sure their words are; the highlighter means that the words are there. A state without it
 * must never be read as proof.
 */
const LINES: Readonly<Record<StateSignName, string>> = {
  exact: `${HIGHLIGHT} decoration-2`,
  'exact-after-normalisation': `${HIGHLIGHT} decoration-1 decoration-double`,
  moved: `${HIGHLIGHT} decoration-[1.5px] decoration-dashed`,
  'number-only': `${WITHOUT} decoration-2 decoration-dotted`,
  'not-found': `${WITHOUT} decoration-1 decoration-wavy`,
  'not-checked': 'bg-transparent text-inherit outline outline-1 outline-dashed outline-rule-strong',
};

/** The classes of marked digits in a quote of a state. */
export function digitsStyle(state: StateSignName): string {
  return `box-decoration-clone rounded-[1px] px-0.5 -mx-px underline-offset-3 ${LINES[state]}`;
}
