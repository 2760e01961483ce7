/** English cardinal words, as they stand in reports: "seven", "twenty-two", "two hundred and seventy thousand". */

const SMALL = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    ),
  ].flatMap((words) => words.map((word, value): [string, number] => [word, value])),
);

const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 2) * 10]),
);

const SCALES = new Map<string, number>([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** 10³, 10⁶, 10⁹ or 10¹² of "thousand" … "trillion", else undefined. */
export function scaleOf(word: string): number | undefined {
  return SCALES.get(word);
}

/** Whether a word is part of a written-out number; "and" and "a" alone are not. */
export function isNumberWord(word: string): boolean {
  return SMALL.has(word) || TENS.has(word) || word === 'hundred' || word === 'dozen';
}

/** 1–99 from one word or a ten and a unit; how many words it took. */
function readBelowHundred(words: readonly string[], at: number): { value: number; next: number } | undefined {
  const tens = TENS.get(words[at] ?? '');
  if (tens === undefined) {
    const small = SMALL.get(words[at] ?? '');
    return small === undefined ? undefined : { value: small, next: at + 1 };
  }
  const unit = SMALL.get(words[at + 1] ?? '') ?? 0;
  return unit >= 1 && unit <= 9 ? { value: tens + unit, next: at + 2 } : { value: tens, next: at + 1 };
}

/**
 * Reads the number that starts at `words[at]` (small letters, hyphens already split): up to ninety-nine,
 * "a hundred", "two hundred (and) seventy", "a dozen". A following "thousand" … is left to the caller.
 */
export function readNumberWords(
  words: readonly string[],
  at: number,
): { readonly value: number; readonly next: number } | undefined {
  const article = words[at] === 'a' || words[at] === 'an';
  if ((article ? words[at + 1] : words[at]) === 'dozen') return { value: 12, next: at + (article ? 2 : 1) };
  if (article && words[at + 1] === 'hundred') return { value: 100, next: at + 2 };
  if (words[at] === 'hundred') return { value: 100, next: at + 1 };
  const first = readBelowHundred(words, at);
  if (first === undefined || words[first.next] !== 'hundred') return first;
  const after = words[first.next + 1] === 'and' ? first.next + 2 : first.next + 1;
  const rest = readBelowHundred(words, after);
  return { value: first.value * 100 + (rest?.value ?? 0), next: rest?.next ?? first.next + 1 };
}
