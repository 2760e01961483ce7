/** From here on, Unicode holds Chinese, whose signs are as wide as they are high. */
const FIRST_WIDE = '\u2E80';

/** Advance widths of our sans from the space to the tilde, in hundredths of its size. */
const WIDTHS = [
  [20, 29, 43, 50, 50, 82, 61, 25, 30, 30, 42, 50, 25, 31, 25, 35],
  [50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 25, 25, 50, 50, 50, 42],
  [85, 54, 59, 57, 61, 53, 49, 62, 65, 26, 48, 58, 49, 73, 65, 66],
  [57, 66, 57, 53, 54, 64, 51, 79, 51, 48, 54, 30, 35, 30, 50, 50],
  [54, 50, 55, 46, 55, 50, 29, 50, 54, 25, 25, 49, 25, 83, 55, 54],
  [55, 55, 35, 42, 34, 54, 47, 72, 45, 47, 42, 30, 24, 30, 50],
].flat();

/** Semi-bold and bold are so much wider. */
const STRONG = 1.06;
/** A device without our face has one that is a little wider. */
const SPARE = 1.03;

function widthOf(sign: string): number {
  if (sign >= FIRST_WIDE) return 100;
  return WIDTHS[sign.charCodeAt(0) - 32] ?? 56;
}

/** Width of words of a size in pixels, without asking a browser: a picture is laid out where there is none, too. */
export function wordsWidth(text: string, size: number, strong = false): number {
  const hundredths = Array.from(text).reduce((sum, sign) => sum + widthOf(sign), 0);
  return (hundredths / 100) * size * SPARE * (strong ? STRONG : 1);
}
