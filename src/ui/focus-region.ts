/**
 * Gives the focus to a part of the page, so that it is not lost with a control that is about to vanish.
 * The part becomes focusable by script; the Tab key goes on from there.
 */
export function focusRegion(region: HTMLElement | null): void {
  if (region === null) return;
  if (!region.hasAttribute('tabindex')) region.tabIndex = -1;
  region.focus({ preventScroll: true });
}

/** The main part of the page: where the focus goes when what had it is gone. */
export function focusMain(): void {
  focusRegion(document.querySelector('main'));
}
