import type { Dataset } from './dataset.ts';
import { claimId } from './ids.ts';

/**
 * The views of the bundled story that have a name, in the order of the guided reading. A slug is an address
 * (`v/<slug>/`, and `step` in links): it may be added, but never renamed.
 */
export const CURATED_SLUGS = [
  'spring-duties',
  'geneva-truce',
  'average-duties',
  'rare-earth-licences',
  'nine-tenths',
  'magnets-to-the-us',
  'may-exports',
  'two-figures-for-may',
  'factory-prices',
  'millions-not-billions',
  'known-in-london',
  'since-london',
] as const;
export type CuratedSlug = (typeof CURATED_SLUGS)[number];

export interface CuratedView {
  readonly slug: CuratedSlug;
  /** The query string of the view, `?` included, in its one spelling. It opens evidence only to compare two claims: words come first. */
  readonly query: string;
  /** The figure that the view is about, the first to be shown where there is room for one. */
  readonly claim: string;
}

type Place = readonly [query: string, claim: string];

const PLACES: Readonly<Record<CuratedSlug, Place>> = {
  'spring-duties': ['?v=1&topic=~tariffs&t=2025-01..2025-06&at=2025-04', 'us-duty-on-china.2025-04-10'],
  'geneva-truce': ['?v=1&topic=~tariffs&t=2025-03..2025-12&at=2025-05', 'us-duty-on-china.2025-05-14'],
  'average-duties': ['?v=1&m=~china-average-duty~us-average-duty&t=2018-01..2025-11', 'us-average-duty.2025-04-10'],
  'rare-earth-licences': ['?v=1&topic=~rare-earths&t=2025-01..2025-12&at=2025-05', 'magnet-exports.2025-05'],
  'nine-tenths': ['?v=1&topic=~rare-earths&t=2018-01..2025-12&re=mine&e=china-processing-share.none&vs=china-mining-share.2024', 'china-processing-share.none'],
  'magnets-to-the-us': ['?v=1&m=~magnet-exports-us&t=2025-01..2025-12&at=2025-05', 'magnet-exports-us.2025-05'],
  'may-exports': ['?v=1&topic=~trade&t=2025-01..2025-08&at=2025-05', 'exports-us-yoy.2025-05'],
  'two-figures-for-may': ['?v=1&m=~exports-us-yoy&t=2025-01..2025-12&e=exports-us-yoy.2025-05&vs=exports-us-yoy.2025-05.alternative', 'exports-us-yoy.2025-05'],
  'factory-prices': ['?v=1&topic=~prices&t=2024-10..2025-12&at=2025-05', 'ppi-yoy.2025-05'],
  'millions-not-billions': ['?v=1&topic=~rare-earths&t=2025-01..2025-12&re=yoy&e=rare-earth-exports-value.2025-05&vs=rare-earth-exports-value.2025-05.misprint', 'rare-earth-exports-value.2025-05'],
  'known-in-london': ['?v=1&t=2024-10..2025-06&known=2025-06-09', 'exports-yoy.2025-05'],
  'since-london': ['?v=1&topic=~tariffs~trade~prices&t=2025-05..2026-08', 'us-duty-on-china.2026-07-24'],
};

/** All of them, in order. Their titles and texts are in `i18n`, `curated-words.ts` of each language. */
export const CURATED_VIEWS: readonly CuratedView[] = CURATED_SLUGS.map((slug) => {
  const [query, claim] = PLACES[slug];
  return { slug, query, claim };
});

/** Those that a package can tell, because it holds the figures they are about; none, for a package on another topic. */
export function heldSteps({ observations }: Dataset): readonly CuratedView[] {
  return CURATED_VIEWS.filter(({ claim }) => observations.has(claimId(claim)));
}
