const KEY = 'sourceline.reloaded';

interface Page {
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem'>;
  readonly location: Pick<Location, 'reload'>;
}

/** Whether this tab has reloaded for a missing part before; unknown where storage is denied. */
function hasReloaded(page: Page): boolean {
  try {
    return page.sessionStorage.getItem(KEY) !== null;
  } catch {
    return true;
  }
}

/**
 * Reloads once a tab, and only where that can be remembered: a part of the page that is gone after a new
 * release comes back with the new page, and a part that stays gone must never become a loop.
 * Returns whether it reloads.
 */
export function reloadOnce(page: Page): boolean {
  if (hasReloaded(page)) return false;
  try {
    page.sessionStorage.setItem(KEY, 'yes');
  } catch {
    return false;
  }
  page.location.reload();
  return true;
}

/** Watches for parts of the page that cannot be loaded any more. */
export function watchMissingParts(page: Page & Pick<Window, 'addEventListener'>): void {
  page.addEventListener('vite:preloadError', (event) => {
    if (reloadOnce(page)) event.preventDefault();
  });
}
