import { wordsWidth } from './words-width.ts';

/** What a line may be broken between: words with the space behind them, and wide signs one by one with the stop that follows. */
const PIECE = /[\u2E80-\uFFEF][\u3001\u3002\uFF0C\uFF1B\uFF1A\uFF09]*|[^\s\u2E80-\uFFEF]+\s*|\s+/gu;

/** What a link may be broken after. */
const LINK_PIECE = /[^~&.?/=]*[~&.?/=]|.+$/g;

interface Wrapping {
  readonly width: number;
  readonly size: number;
  readonly strong?: boolean;
  /** Lines after which the rest is left out, with an ellipsis. */
  readonly most: number;
  readonly isLink?: boolean;
}

function shortened(line: string, { width, size, strong = false }: Wrapping): string {
  const signs = Array.from(line.trimEnd());
  while (signs.length > 0 && wordsWidth(`${signs.join('')}…`, size, strong) > width) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

/** Breaks words into lines that fit a width in pixels; a picture has nobody who could scroll. */
export function wrapWords(text: string, wrapping: Wrapping): readonly string[] {
  const { width, size, strong = false, most, isLink = false } = wrapping;
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(isLink ? LINK_PIECE : PIECE) ?? []) {
    if (line !== '' && wordsWidth((line + piece).trimEnd(), size, strong) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  const kept = lines.slice(0, most);
  const last = kept.at(-1);
  if (last === undefined) return [];
  const isCut = lines.length > most || wordsWidth(last, size, strong) > width;
  return isCut ? [...kept.slice(0, -1), shortened(last, wrapping)] : kept;
}
