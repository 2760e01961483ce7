/** How wide words are, in pixels. */
export type Measure = (text: string) => number;

/** Signs that may not begin a line, and those that may not end one. */
const NO_START = /^[，。、；：？！）》」』”’…—·%％,.;:?!)]/u;
const NO_END = /[（《「『“‘(]$/u;
const HAN = /\p{Script=Han}/u;

/** Chinese writes no spaces: where its words end is looked up. */
const chineseWords = new Intl.Segmenter('zh', { granularity: 'word' });

/** Whether a line may be broken between two words that no space parts: between Chinese ones, and where these meet others. */
function breaksBetween(before: string, after: string): boolean {
  const touches = HAN.test(before) || HAN.test(after) || /[，。、；：？！）》」』]$/u.test(before);
  return touches && !NO_START.test(after) && !NO_END.test(before);
}

/** What is never broken: a word with the space after it, or a Chinese word with the marks that belong to it. */
export function unbroken(text: string): readonly string[] {
  const words = HAN.test(text) ? [...chineseWords.segment(text)].map(({ segment }) => segment) : text.split(/(?<=\s)(?=\S)/u);
  const pieces: string[] = [];
  for (const word of words) {
    const last = pieces.at(-1);
    const breaks = last === undefined || (/\s$/u.test(last) ? !/^\s/u.test(word) : breaksBetween(last, word));
    if (breaks) pieces.push(word);
    else pieces[pieces.length - 1] = last + word;
  }
  return pieces;
}

/** Words in lines no wider than `width`; a single word that is wider stands alone. */
export function breakLines(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  for (const piece of unbroken(text)) {
    const last = lines.at(-1);
    if (last !== undefined && measure((last + piece).trimEnd()) <= width) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}

/** The same lines, and no more of them, of nearly one width: no word is left alone on the last. */
export function balanceLines(text: string, width: number, measure: Measure): readonly string[] {
  const { length } = breakLines(text, width, measure);
  let [low, high] = [width / Math.max(1, length) / 2, width];
  while (high - low > 2) {
    const middle = (low + high) / 2;
    const lines = breakLines(text, middle, measure);
    if (lines.length <= length && lines.every((line) => measure(line) <= middle)) high = middle;
    else low = middle;
  }
  return breakLines(text, high, measure);
}

/** As much of a text, in whole words, as fits into so many lines; what is cut off is told by an ellipsis. */
export function cutLines(text: string, width: number, most: number, measure: Measure): readonly string[] {
  const whole = balanceLines(text, width, measure);
  if (whole.length <= most) return whole;
  const pieces = unbroken(text);
  for (let kept = pieces.length - 1; kept > 0; kept -= 1) {
    const lines = breakLines(`${pieces.slice(0, kept).join('').replace(/[\s,;:，；：、]+$/u, '')}…`, width, measure);
    if (lines.length <= most) return lines;
  }
  return whole.slice(0, most);
}
