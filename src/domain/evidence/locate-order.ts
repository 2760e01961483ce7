import type { Stretch } from './copy-text.ts';

interface Link {
  readonly item: number;
  readonly place: Stretch;
  readonly before: Link | null;
}

function precedes(a: Stretch, b: Stretch): boolean {
  return a.from < b.from || (a.from === b.from && a.to < b.to);
}

/** The first of the chain ends, which stand in order, that a place does not follow. */
function firstNotBefore(ends: readonly Link[], place: Stretch): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const end = ends[middle];
    if (end !== undefined && precedes(end.place, place)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Of items in their order, each with the places where it may stand, the largest number that can stand in that order,
 * each at one of its places (a longest increasing subsequence, with the places of one item tried from the last).
 *
 * @returns the place of each item of the chain, by its number; n log n in the number of places
 */
export function longestChain(places: readonly (readonly Stretch[])[]): ReadonlyMap<number, Stretch> {
  const ends: Link[] = [];
  places.forEach((own, item) => {
    for (const place of own.toSorted((a, b) => (precedes(a, b) ? 1 : -1))) {
      const at = firstNotBefore(ends, place);
      ends[at] = { item, place, before: ends[at - 1] ?? null };
    }
  });
  const chain = new Map<number, Stretch>();
  for (let link = ends.at(-1) ?? null; link !== null; link = link.before) chain.set(link.item, link.place);
  return chain;
}
