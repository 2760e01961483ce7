import type { CopyLine } from '../../domain/evidence/copy-reading.ts';

/** Characters that are shown at once: the longest of the bundled articles is shown whole, a book is not. */
const PART = 20_000;

function lineLength({ runs }: CopyLine): number {
  return runs.reduce((sum, run) => sum + run.text.length, 0);
}

/** How many lines are shown: so many parts, and as many more as it takes to reach a position that is asked for. */
export function partEnd(lines: readonly CopyLine[], parts: number, asked: number | null): number {
  let length = 0;
  let end = 0;
  for (const line of lines) {
    if (length >= parts * PART && (asked === null || line.at > asked)) break;
    length += lineLength(line);
    end += 1;
  }
  return end;
}
