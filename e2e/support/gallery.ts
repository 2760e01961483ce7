import type { View } from './expected-view.ts';

const AVERAGES = ['china-average-duty', 'china-average-duty-crs', 'us-average-duty', 'us-average-duty-crs'];
const MINES = ['mine-production-china', 'mine-production-united-states', 'mine-production-world'];

/** Views of every kind: ranges from a month to all years, each panel, filters that hide a part, most or all. */
export const GALLERY: readonly (readonly [name: string, view: View])[] = [
  ['as on a first visit', {}],
  ['a year and a half', { range: '2025-01..2026-06' }],
  ['since 2025', { range: '2025-01..latest' }],
  ['since 2018', { range: '2018-01..latest' }],
  ['all years', { range: 'earliest..latest' }],
  ['half a year', { range: '2025-01..2025-06' }],
  ['one month', { range: '2025-05..2025-05' }],
  ['two months that are one figure', { range: '2025-01..2025-02' }],
  ['a range that begins inside a combined figure', { range: '2025-02..2025-06' }],
  ['a range that ends inside a combined figure', { range: '2025-10..2026-01' }],
  ['a range in which no rate changes', { range: '2025-07..2025-09' }],
  ['before the shock', { range: '2019-01..2020-12' }],
  ['beyond the figures', { range: '2027-01..2027-12' }],
  ['rare earths on a year before', { rareEarths: 'yoy' }],
  ['rare earths on a year before, half a year', { rareEarths: 'yoy', range: '2025-02..2025-06' }],
  ['mines in the range of a first visit', { rareEarths: 'mine' }],
  ['mines in all years', { rareEarths: 'mine', range: 'earliest..latest', topics: ['rare-earths'] }],
  ['mines and the world', { rareEarths: 'mine', range: '2016-01..latest', metrics: MINES }],
  ['average tariffs', { metrics: AVERAGES, range: '2018-01..latest' }],
  ['average tariffs of one spring', { metrics: AVERAGES, range: '2025-02..2025-06' }],
  ['the modelled rise and targeted duties', { metrics: ['china-duty-on-us-targeted', 'us-modelled-increase'] }],
  ['export values', { metrics: ['exports-value'], range: '2021-01..latest' }],
  ['three bars a month', { metrics: ['magnet-exports', 'magnet-exports-us', 'rare-earth-exports'] }],
  ['prices alone', { topics: ['prices'] }],
  ['one article', { sources: ['cnn'] }],
  ['two articles', { sources: ['lavoce', 'wnc'], range: '2025-01..2025-12' }],
  ['cited only', { sources: ['cited'] }],
  ['cited only, half a year', { sources: ['cited'], range: '2025-01..2025-06' }],
  ['no source', { sources: [] }],
  ['no metric', { metrics: [] }],
];
