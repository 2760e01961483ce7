import type { CuratedSlug } from '../../domain/curated-views.ts';

/** Title and text of a curated view; `{claim}` stands for a figure of the package, see `domain/curated-parts.ts`. */
export interface CuratedText {
  readonly title: string;
  readonly text: string;
}

/** Our own words. No figure is typed in them: each is taken from the package. */
export const curatedWords: Readonly<Record<CuratedSlug, CuratedText>> = {
  'spring-duties': {
    title: 'How high the duties went',
    text: 'From {us-duty-on-china.2025-02-04|when} to {us-duty-on-china.2025-04-10|when} the added US duty on Chinese goods climbed from {us-duty-on-china.2025-02-04} to {us-duty-on-china.2025-04-10}. China’s on US goods reached {china-duty-on-us.2025-04-12}.',
  },
  'geneva-truce': {
    title: 'The truce of Geneva',
    text: 'On {us-duty-on-china.2025-05-14|when} a truce agreed in Geneva took the added duties down to {us-duty-on-china.2025-05-14} and {china-duty-on-us.2025-05-14}, at first for {truce-length.none}. The talks in London were to build on it.',
  },
  'average-duties': {
    title: 'The rate in the headlines is not the whole duty',
    text: 'The headline rates leave out older duties and those on single sectors. All together, weighted by trade, one institute puts the average US duty at {us-average-duty.2018-01-01} before the trade war, {us-average-duty.2025-04-10} at its peak and {us-average-duty.2025-05-14} under the truce.',
  },
  'rare-earth-licences': {
    title: 'China’s answer: licences for rare earths',
    text: 'In April China put {rare-earth-elements-licensed.none} rare-earth elements and some magnets under licence. Magnet shipments, {magnet-exports.2025-01} in {magnet-exports.2025-01|when}, sank to {magnet-exports.2025-05} in {magnet-exports.2025-05|when}. By {magnet-exports.2025-08|when} they were back at {magnet-exports.2025-08}.',
  },
  'nine-tenths': {
    title: 'A share of what?',
    text: 'The reports agree on {china-processing-share.none}, and call it three things: processing, refining capacity, production. Of what is mined, China had {china-mining-share.2024} in {china-mining-share.2024|when}.',
  },
  'magnets-to-the-us': {
    title: 'Magnets for American factories',
    text: 'In {magnet-exports-us.2025-05|when} the US received {magnet-exports-us.2025-05} of Chinese rare-earth magnets. After London it was {magnet-exports-us.2025-06} in June and {magnet-exports-us.2025-10} by {magnet-exports-us.2025-10|when}.',
  },
  'may-exports': {
    title: 'The figures of the day the talks began',
    text: 'China’s exports to the US fell by {exports-us-yoy.2025-05|fall} in {exports-us-yoy.2025-05|when}, after {exports-us-yoy.2025-04|fall} in April. All its exports still rose by {exports-yoy.2025-05|rise}, less than in April ({exports-yoy.2025-04}) and than forecast ({exports-yoy-forecast.2025-05}).',
  },
  'two-figures-for-may': {
    title: 'Where the sources do not agree',
    text: 'Most reports give {exports-us-yoy.2025-05} for exports to the US that month; one agency gave {exports-us-yoy.2025-05.alternative}. Nothing we have seen says why, so both are shown.',
  },
  'factory-prices': {
    title: 'Prices at the factory gate',
    text: 'Factory prices were {ppi-yoy.2025-05|fall} lower in {ppi-yoy.2025-05|when} than a year before, the sharpest fall in {ppi-record.2025-05}. They had been falling since long before the duties: by {ppi-yoy.2024-10|fall} in {ppi-yoy.2024-10|when}. Consumer prices slipped by {cpi-yoy.2025-05|fall}.',
  },
  'millions-not-billions': {
    title: 'A slip of print, a thousand times too large',
    text: 'One report puts China’s rare-earth exports of {rare-earth-exports-value.2025-05|when} at {rare-earth-exports-value.2025-05.misprint}. They came to {rare-earth-exports-value.2025-05}: the whole of {rare-earth-exports-value-annual.2024|when} was worth {rare-earth-exports-value-annual.2024}.',
  },
  'known-in-london': {
    title: 'What could be known in London',
    text: 'Here the clock stands at the day the talks began. April’s exports were known to have risen by {exports-yoy.2025-04|rise}, May’s by {exports-yoy.2025-05|rise}; how few magnets had left the country in May was not published yet.',
  },
  'since-london': {
    title: 'What came after',
    text: 'The added US duty fell to {us-duty-on-china.2025-11-10} on {us-duty-on-china.2025-11-10|when} and stood at {us-duty-on-china.2026-07-24} on {us-duty-on-china.2026-07-24|when}. Exports to the US rose again in {exports-us-yoy.2026-04|when}, by {exports-us-yoy.2026-04|rise}, and factory prices in {ppi-yoy.2026-03|when}, by {ppi-yoy.2026-03|rise}.',
  },
};
