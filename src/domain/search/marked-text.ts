import { type SearchToken, searchTokens } from './search-tokens.ts';

/** A stretch of a text, and whether it is what was looked for. */
export interface MarkedPart {
  readonly text: string;
  readonly found: boolean;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The found stretches of a token: of a run of Chinese each found pair, of anything else all of it. */
function stretches({ kind, terms, start, end }: SearchToken, found: ReadonlySet<string>): readonly Stretch[] {
  if (kind !== 'han') return terms.some((term) => found.has(term)) ? [{ start, end }] : [];
  let at = start;
  return terms.flatMap((pair): Stretch[] => {
    const [first = ''] = pair;
    const stretch = { start: at, end: at + pair.length };
    at += first.length;
    return found.has(pair) ? [stretch] : [];
  });
}

function joined(all: readonly Stretch[]): readonly Stretch[] {
  const list: Stretch[] = [];
  for (const next of all) {
    const last = list.at(-1);
    if (last === undefined || next.start > last.end) list.push(next);
    else list[list.length - 1] = { start: last.start, end: next.end };
  }
  return list;
}

/** A text cut where what was found begins and ends; its parts together are the text. */
export function markedText(text: string, found: ReadonlySet<string>): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const { start, end } of joined(searchTokens(text).flatMap((token) => stretches(token, found)))) {
    if (start > at) parts.push({ text: text.slice(at, start), found: false });
    parts.push({ text: text.slice(start, end), found: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), found: false });
  return parts;
}
