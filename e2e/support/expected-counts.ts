import { factsOf, inView, isInMonths, monthsOf, passesSources, type View } from './expected-view.ts';
import { articles, type Figure, indicators, panels, plottedOf } from './package-figures.ts';

/** Figures of a metric in the range and under the source filter of a view, drawn in it or not. */
export function metricCount(indicator: string, view: View): number {
  return plottedOf(indicator).filter((one) => passesSources(one, view) && isInMonths(one, monthsOf(view))).length;
}

/** All figures of a view without one of its filters. */
function without(filter: 'topics' | 'sources', view: View): readonly Figure[] {
  const { [filter]: _, ...rest } = view;
  return [...inView(rest), ...factsOf(rest)];
}

export function topicCount(topic: string, view: View): number {
  return without('topics', view).filter((one) => one.topic === topic).length;
}

/** Figures that an article quotes; for `cited`, those that none does. */
export function sourceCount(source: string, view: View): number {
  const isOf = (one: Figure): boolean => (source === 'cited' ? one.quotedBy.size === 0 : one.quotedBy.has(source));
  return without('sources', view).filter(isOf).length;
}

/** The options of the source filter: id and name. */
export const sourceOptions: readonly (readonly [id: string, name: string])[] = [
  ...articles.map((source) => [source('id'), source('publisher') || 'Publisher unknown'] as const),
  ['cited', 'Cited only'],
];

/** The metrics that a view offers, panel by panel, whichever view of a panel is open: id and name. */
export function metricOptions({ topics }: View): readonly (readonly [id: string, name: string])[] {
  return panels
    .filter((panel) => topics === undefined || topics.includes(panel('topic')))
    .toSorted((a, b) => Number(a('order')) - Number(b('order')))
    .flatMap((panel) =>
      [...indicators.values()]
        .filter((one) => one('panel') === panel('id'))
        .toSorted((a, b) => Number(a('order')) - Number(b('order')))
        .map((one) => [one('id'), one('short_en')] as const),
    );
}
