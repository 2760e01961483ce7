/** A run of words that stands in both texts, or in this one only. */
export interface DiffPart {
  readonly text: string;
  readonly own: boolean;
}

interface Word {
  /** The word with the spaces before it. */
  readonly text: string;
  /** What is compared: without case and without the marks around it. */
  readonly key: string;
}

function wordsOf(text: string): readonly Word[] {
  return (text.match(/\s*\S+/g) ?? []).map((word) => ({
    text: word,
    key: word.trim().toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, ''),
  }));
}

/** Lengths of the longest common run of words from each pair of places to the ends. */
function commonLengths(a: readonly Word[], b: readonly Word[]): readonly (readonly number[])[] {
  const rows: number[][] = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = rows[i];
      if (row === undefined) continue;
      const below = rows[i + 1];
      row[j] = a[i]?.key === b[j]?.key ? (below?.[j + 1] ?? 0) + 1 : Math.max(below?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}

/** Places of the words that both texts share, in one order. */
function sharedPlaces(a: readonly Word[], b: readonly Word[]): { readonly a: ReadonlySet<number>; readonly b: ReadonlySet<number> } {
  const lengths = commonLengths(a, b);
  const shared = { a: new Set<number>(), b: new Set<number>() };
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i]?.key === b[j]?.key) {
      shared.a.add(i);
      shared.b.add(j);
      i += 1;
      j += 1;
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return shared;
}

function toParts(words: readonly Word[], shared: ReadonlySet<number>): readonly DiffPart[] {
  const parts: { text: string; own: boolean }[] = [];
  words.forEach((word, place) => {
    const own = !shared.has(place);
    const last = parts.at(-1);
    if (last?.own === own) last.text += word.text;
    else parts.push({ text: word.text, own });
  });
  return parts;
}

/**
 * Marks in two texts the words that stand in one of them only. Case and the marks around a word do not count.
 * The parts joined give each text back, but for spaces at its end. Quadratic in words: quotes have at most 300 characters.
 */
export function diffWords(one: string, other: string): { readonly one: readonly DiffPart[]; readonly other: readonly DiffPart[] } {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = sharedPlaces(a, b);
  return { one: toParts(a, shared.a), other: toParts(b, shared.b) };
}
