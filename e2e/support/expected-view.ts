import { monthOf, monthOfDay, monthStart } from './calendar.ts';
import { type Figure, figures, indicators, panels, plottedOf } from './package-figures.ts';

/** A view as its link names it; what is left out is as on a first visit. */
export interface View {
  /** `2024-10..2026-08`; either end may be `earliest` or `latest`. */
  readonly range?: string;
  readonly rareEarths?: 'tonnes' | 'yoy' | 'mine';
  readonly topics?: readonly string[];
  readonly metrics?: readonly string[];
  /** Articles, and `cited` for what no article states. */
  readonly sources?: readonly string[];
}

/** Whole months, both ends included. */
export interface Months {
  readonly from: number;
  readonly to: number;
}

const drawable = figures.filter((one) => one.plotted && one.panel !== '' && !Number.isNaN(one.start));

/** The last months of figures of a kind, forecasts aside. */
function lastMonth(kind: RegExp): number {
  return Math.max(...drawable.filter((one) => kind.test(one.period) && one.status !== 'forecast').map((one) => monthOfDay(one.end - 1)));
}

/** The months that have figures: of any kind at the start, monthly ones (else quarterly) and no forecast at the end. */
export const extent: Months = {
  from: Math.min(...drawable.map((one) => monthOfDay(one.start))),
  to: [lastMonth(/^\d{4}-\d{2}$/), lastMonth(/Q/)].find(Number.isFinite) ?? Number.NaN,
};

export function monthsOf({ range = '2024-10..latest' }: View): Months {
  const ends = { earliest: extent.from, latest: extent.to };
  const end = (text: string): number => (text === 'earliest' || text === 'latest' ? ends[text] : monthOf(text));
  const [from = '', to = ''] = range.split('..');
  return { from: end(from), to: end(to) };
}

function list(key: string, items: readonly string[] | undefined): string[] {
  if (items === undefined) return [];
  return [`${key}=${items.length === 0 ? '~' : items.map((item) => `~${item}`).join('')}`];
}

/** The query string that opens a view, with further parameters after it. */
export function queryOf(view: View, ...more: readonly string[]): string {
  const parts = [
    ...list('topic', view.topics),
    ...list('m', view.metrics),
    ...(view.range === undefined ? [] : [`t=${view.range}`]),
    ...(view.rareEarths === undefined ? [] : [`re=${view.rareEarths}`]),
    ...more,
    ...list('src', view.sources),
  ];
  return parts.length === 0 ? '' : `?v=1&${parts.join('&')}`;
}

/** Whether the source filter of a view lets a figure through. */
export function passesSources(figure: Figure, { sources }: View): boolean {
  if (sources === undefined) return true;
  if (figure.quotedBy.size === 0) return sources.includes('cited');
  return [...figure.quotedBy].some((source) => sources.includes(source));
}

export function isInMonths(figure: Figure, months: Months): boolean {
  return figure.instant >= monthStart(months.from) && figure.instant < monthStart(months.to + 1);
}

/** The indicators that a view draws, panel by panel in order. */
export function drawnIndicators(view: View): readonly { readonly panel: string; readonly indicators: readonly string[] }[] {
  const { rareEarths = 'tonnes' } = view;
  return panels
    .filter((panel) => view.topics === undefined || view.topics.includes(panel('topic')))
    .filter((panel) => panel('view') === '' || panel('view') === rareEarths)
    .toSorted((a, b) => Number(a('order')) - Number(b('order')))
    .map((panel) => ({
      panel: panel('id'),
      indicators: [...indicators.values()]
        .filter((one) => one('panel') === panel('id'))
        .filter((one) => (view.metrics === undefined ? one('core') === 'yes' : view.metrics.includes(one('id'))))
        .toSorted((a, b) => Number(a('order')) - Number(b('order')))
        .map((one) => one('id')),
    }))
    .filter((panel) => panel.indicators.length > 0);
}

/** Figures below the panels: the topics and sources of a view choose among them. */
export function factsOf(view: View): readonly Figure[] {
  return figures
    .filter((one) => one.plotted && one.mark === 'fact' && passesSources(one, view))
    .filter((one) => view.topics === undefined || view.topics.includes(one.topic));
}

/** Figures whose mark stands in the months of a view. */
export function inView(view: View): readonly Figure[] {
  const months = monthsOf(view);
  return drawnIndicators(view)
    .flatMap((panel) => panel.indicators.flatMap(plottedOf))
    .filter((one) => passesSources(one, view) && isInMonths(one, months));
}

/** What the page says of a view: `201 of 814 figures in view`. */
export function countWords(view: View): string {
  const total = figures.filter((one) => one.plotted).length;
  return `${inView(view).length + factsOf(view).length} of ${total} figures in view`;
}
