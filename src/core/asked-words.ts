import type { ViewState } from '../domain/view.ts';
import { resolveRange } from '../domain/view-range.ts';
import { formatMonth, formatRange } from '../i18n/format/format-period.ts';
import { searchOf } from '../state/asked-view.ts';
import { readPageView } from '../state/page-view.ts';
import { decodeView } from '../state/view-url.ts';
import { pinStore } from './pin-store.ts';

/**
 * What stands behind a filter of the link, by the name of the line that says it. The words themselves are in the page;
 * of the link only its months are said, in our own spelling: no text of a link is ever repeated.
 */
function linesOf(view: ViewState, place: HTMLElement): Readonly<Record<string, string | boolean>> {
  const locale = place.lang.startsWith('zh') ? 'zh' : 'en';
  const { from, to, list } = place.dataset;
  const extent = { from: Number(from), to: Number(to) };
  const topics = (list ?? '').split(';').map((pair) => pair.split('='));
  const names = view.topics?.flatMap((topic) => topics.find(([id]) => id === topic)?.[1] ?? []);
  return {
    range: formatRange(resolveRange(view.range, extent), locale),
    topics: names === undefined ? false : names.join(', '),
    at: view.at === null ? false : formatMonth(view.at, locale),
    [view.tab]: true,
    evidence: view.evidence?.kind === 'observation',
    event: view.evidence?.kind === 'event',
    filters: view.sources !== null || view.metrics !== null || view.evidenceFilter !== 'any' || view.minOrigins !== null,
    known: view.known !== null || view.revised,
    compare: view.rival !== null,
  };
}

function fill(place: HTMLElement, view: ViewState): void {
  const lines = linesOf(view, place);
  for (const line of place.querySelectorAll<HTMLElement>('[data-line]')) {
    const said = lines[line.dataset['line'] ?? ''] ?? false;
    line.hidden = said === false;
    const value = line.querySelector('b');
    if (value !== null && typeof said === 'string') value.textContent = said;
  }
}

/** Reads the link of a page, says in the places for it what it asks for, and pins its month. */
export function sayAsked(page: Document): void {
  const { view } = decodeView(searchOf(window) || readPageView().search);
  pinStore.set(view.at);
  if (view.language !== null) page.documentElement.dataset['language'] = view.language;
  for (const place of page.querySelectorAll<HTMLElement>('[data-asked-words]')) fill(place, view);
}
