/**
 * The views of the bundled story that have a name, in the order of the guided reading. A slug is an address
 * (`v/<slug>/`, and a key in links): it may be added, but never renamed.
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
  /** The query string of the view, `?` included, in its one spelling. */
  readonly query: string;
}

const QUERIES: Readonly<Record<CuratedSlug, string>> = {
  'spring-duties': '?v=1&topic=~tariffs&t=2025-01..2025-06&at=2025-04&e=us-duty-on-china.2025-04-10',
  'geneva-truce': '?v=1&topic=~tariffs&t=2025-03..2025-12&at=2025-05&e=us-duty-on-china.2025-05-14',
  'average-duties': '?v=1&m=~china-average-duty~us-average-duty&t=2018-01..2025-11&e=us-average-duty.2025-04-10',
  'rare-earth-licences': '?v=1&topic=~rare-earths&t=2025-01..2025-12&at=2025-05&e=magnet-exports.2025-05',
  'nine-tenths': '?v=1&tab=disputes&e=china-processing-share.none&dis=ninety-percent',
  'magnets-to-the-us': '?v=1&m=~magnet-exports-us&t=2025-01..2025-12&at=2025-05&e=magnet-exports-us.2025-05',
  'may-exports': '?v=1&topic=~trade&t=2025-01..2025-08&at=2025-05&at2=2025-04&e=exports-us-yoy.2025-05',
  'two-figures-for-may': '?v=1&tab=disputes&e=exports-us-yoy.2025-05.alternative&dis=exports-us-may',
  'factory-prices': '?v=1&topic=~prices&t=2024-10..2025-12&at=2025-05&e=ppi-yoy.2025-05',
  'millions-not-billions': '?v=1&tab=disputes&e=rare-earth-exports-value.2025-05&dis=rare-earth-value',
  'known-in-london': '?v=1&t=2024-10..2025-06&e=exports-yoy.2025-04&known=2025-06-09',
  'since-london': '?v=1&topic=~tariffs~trade~prices&t=2025-05..2026-08&e=us-duty-on-china.2026-07-24',
};

/** All of them, in order. Their titles and texts are in `i18n/curated-words.ts`. */
export const CURATED_VIEWS: readonly CuratedView[] = CURATED_SLUGS.map((slug) => ({ slug, query: QUERIES[slug] }));
