import { BACKINGS } from '../domain/evidence/backing.ts';
import type { Coverage } from '../domain/series-coverage.ts';
import type { Words } from './words.ts';

/** What stands behind figures, the strongest first: `4 quoted, 15 cited by two or more, 4 by one, 1 disputed`. */
export function coverageParts({ backings, disputed }: Coverage, { filters }: Words): string {
  const { coverage } = filters;
  const counts = BACKINGS.filter((backing) => backings[backing] > 0).map((backing) => coverage.backings[backing](backings[backing]));
  return coverage.join(disputed === 0 ? counts : [...counts, coverage.disputed(disputed)]);
}

/** The same with the number of figures before it. */
export function coverageText(coverage: Coverage, words: Words): string {
  return words.filters.coverage.counts(coverage.figures, coverageParts(coverage, words));
}
