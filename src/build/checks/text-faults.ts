/** A pattern that no text of the repository may hold, and the reason. */
interface Banned {
  readonly pattern: RegExp;
  readonly why: string;
}

// The patterns are spelt so that this file does not match itself.
const BANNED: readonly Banned[] = [
  { pattern: /(?<![\w.~/-])\/(?:tmp|home|root|work|Users|var|mnt)\/\w/, why: 'a path of one machine' },
  { pattern: /\b[A-Z]:\\(?:Users|Windows)/, why: 'a path of one machine' },
  { pattern: /registry\.[a-z.]*(?:npm|yarn)[a-z]*\.(?:org|com)/i, why: 'the address of a package registry' },
  { pattern: /^(?:<{7}|>{7}|={7})(?: |$)/m, why: 'the mark of an unfinished merge' },
  { pattern: /\b(?:TO[D]O|FIX[M]E|XX[X])\b/, why: 'something left to do: do it, or write an issue' },
  { pattern: /\blorem i[p]sum\b/i, why: 'a filler text' },
  { pattern: /-----BEGIN [A-Z ]*PRIVATE [K]EY-----/, why: 'a private key' },
  { pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36}|npm_[A-Za-z0-9]{36}|AKIA[A-Z0-9]{16})\b/, why: 'a secret' },
  { pattern: /\bts-(?:ignore|nocheck)\b/, why: 'a type error hushed up' },
];

const MOST_LINES = 300;
/** Files that a person reads and writes; data and locks have no such limit. */
const COUNTED = /^(?:src|e2e)\/.*\.(?:ts|tsx|mjs|css)$/;
const NAME = /^\.?[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
const GIVEN_NAMES = /^(?:README|LICENSE|CHANGELOG|CONTRIBUTING|CITATION)(?:\.[a-z]+)?$/;

/** Texts and names that have no place in the repository, one line each: "src/x.ts:3 …". */
export function textFaults(path: string, text: string): readonly string[] {
  const found = BANNED.flatMap(({ pattern, why }) => {
    const match = pattern.exec(text);
    return match === null ? [] : [`${path}:${text.slice(0, match.index).split('\n').length} ${why}: "${match[0]}"`];
  });
  const lines = text.split('\n').length - 1;
  return [
    ...found,
    ...(COUNTED.test(path) && lines > MOST_LINES ? [`${path} has ${lines} lines, ${MOST_LINES} at most`] : []),
  ];
}

/** Whether the name of a file or folder is kebab-case, like all the others. */
export function nameFaults(path: string): readonly string[] {
  const odd = path.split('/').find((part) => !NAME.test(part) && !GIVEN_NAMES.test(part));
  return odd === undefined ? [] : [`${path}: "${odd}" is not kebab-case`];
}

const MOST_MEDIAN_LINES = 100;

/** Half of the files are short: a maximum alone lets all of them grow up to it. */
export function medianFaults(texts: ReadonlyMap<string, string>): readonly string[] {
  const lengths = [...texts]
    .filter(([path]) => COUNTED.test(path))
    .map(([, text]) => text.split('\n').length - 1)
    .toSorted((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  return median < MOST_MEDIAN_LINES
    ? []
    : [`the median file has ${median} lines, fewer than ${MOST_MEDIAN_LINES} wanted`];
}
