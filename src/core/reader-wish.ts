import type { MonthNumber } from '../domain/time-period.ts';

/** What a reader asked of a page that could not do it yet. */
export type ReaderWish =
  /** A link of the page, as its query string. */
  | { readonly kind: 'view'; readonly search: string }
  | { readonly kind: 'pin'; readonly month: MonthNumber }
  /** A control, known by its name. */
  | { readonly kind: 'control'; readonly name: string };

/** The name of a control: its label, or its words. */
export function controlName(control: Element): string {
  return (control.getAttribute('aria-label') ?? control.textContent).trim();
}

/** Whether the browser should follow a link as it does any: into another tab, or to a place of the page. */
function isForBrowser(event: MouseEvent, link: Element | null): boolean {
  const modified = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  return modified || (link !== null && link.getAttribute('href')?.startsWith('?') !== true);
}

/** What a click on a page without its application asks for; null where the browser itself does it, or nobody. */
export function wishOf(event: MouseEvent, monthAt: (x: number) => MonthNumber | null): ReaderWish | null {
  const { target } = event;
  if (!(target instanceof Element)) return null;
  const link = target.closest('a');
  if (isForBrowser(event, link)) return null;
  const search = link?.getAttribute('href') ?? null;
  if (search !== null) return { kind: 'view', search };
  const control = target.closest('button, summary');
  if (control !== null) return { kind: 'control', name: controlName(control) };
  const month = target.closest('[data-panel]') === null ? null : monthAt(event.clientX);
  return month === null ? null : { kind: 'pin', month };
}

