import { SERIES_STYLES, type SeriesSlot } from '../theme/series-styles.ts';

/** The colour that a slot has now: a canvas knows no variables, and the theme may have changed. */
export function slotColour(canvas: HTMLCanvasElement, slot: SeriesSlot): string {
  canvas.style.color = SERIES_STYLES[slot].mark;
  return getComputedStyle(canvas).color;
}

/** Calls back when the theme changes, by the reader's choice or the system's; the result ends it. */
export function watchTheme(onChange: () => void): () => void {
  const chosen = new MutationObserver(onChange);
  chosen.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const media = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
  for (const one of media) one.addEventListener('change', onChange);
  return () => {
    chosen.disconnect();
    for (const one of media) one.removeEventListener('change', onChange);
  };
}
