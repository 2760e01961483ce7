/** A letter or digit, or a mark within a number: where such characters touch, a word or number is cut in two. */
const JOINED = /[\p{L}\p{N}]$|\d[.,]$/u;
const JOINS = /^[\p{L}\p{N}]|^[.,]\d/u;

/** Whether a word or number goes on from one text into the next: "3|4.5%" and "34|.5%" do, "fell |34.5%" does not. */
export function cutsWord(before: string, after: string): boolean {
  return (/[\p{L}\p{N}]$/u.test(before) && JOINS.test(after)) || (JOINED.test(before) && /^[\p{L}\p{N}]/u.test(after));
}
