import type { Issue } from '../../domain/issue.ts';
import type { Words } from '../../i18n/words.ts';

/** The facts that someone who mends it needs, in one line: the file, its row and column, the code of the fault. */
export function issueReport({ code, place }: Issue, words: Words): string {
  const { error } = words.states;
  const facts = [error.code(code)];
  if (place !== null && 'file' in place) {
    if (place.column !== undefined) facts.unshift(error.column(place.column));
    if (place.row !== undefined) facts.unshift(error.row(place.row));
    facts.unshift(error.file(place.file));
  }
  return error.report(words.join.items(facts));
}
