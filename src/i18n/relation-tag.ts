import type { OriginGroup } from '../domain/evidence/origin-groups.ts';
import type { Words } from './words.ts';

function isAgain({ quotes }: OriginGroup, position: number): boolean {
  return quotes.slice(0, position).some((quote) => quote.source === quotes[position]?.source);
}

/** How the quote at a position relates to the figure and to the others of its origin, in words; empty where it plainly states it. */
export function relationTag(group: OriginGroup, position: number, origin: string, words: Words['evidence']): string {
  const relation = group.quotes[position]?.relation ?? 'states';
  switch (relation) {
    case 'states':
      return isAgain(group, position) ? words.sameReport : '';
    case 'repeats':
      return words.relations.repeats(origin);
    case 'rounds':
    case 'bounds':
    case 'disputes':
    case 'context':
      return words.relations[relation];
  }
}
