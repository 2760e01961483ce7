import type { Span } from '../dataset.ts';

const ASTRAL = /[\uD800-\uDFFF]/;

/** Length of a text in code points, the unit of every offset and span of the package. */
export function codePointLength(text: string): number {
  return ASTRAL.test(text) ? Array.from(text).length : text.length;
}

/** The words of a span; a span beyond the text gives what there is of it. */
export function sliceCodePoints(text: string, { start, end }: Span): string {
  return ASTRAL.test(text) ? Array.from(text).slice(start, end).join('') : text.slice(start, end);
}

/** Translates between offsets in code points and positions in a JavaScript string, for one text. */
export interface OffsetMap {
  readonly toIndex: (codePoint: number) => number;
  readonly toCodePoint: (index: number) => number;
}

const IDENTITY: OffsetMap = { toIndex: (offset) => offset, toCodePoint: (index) => index };

/** Constant time for a text of the basic plane; otherwise one table of the text's length. */
export function offsetMap(text: string): OffsetMap {
  if (!ASTRAL.test(text)) return IDENTITY;
  const indices: number[] = [];
  const codePoints: number[] = [];
  let index = 0;
  for (const character of text) {
    for (let unit = 0; unit < character.length; unit += 1) codePoints.push(indices.length);
    indices.push(index);
    index += character.length;
  }
  indices.push(index);
  codePoints.push(indices.length - 1);
  return {
    toIndex: (codePoint) => indices[codePoint] ?? text.length,
    toCodePoint: (position) => codePoints[position] ?? indices.length - 1,
  };
}
