import { useEffect, useEffectEvent, useRef } from 'react';
import { useChartWords } from '../charts/use-chart-words.ts';
import { drawnPanels, type ExplorerModel } from '../domain/explorer-model.ts';
import { readingText, readInWords } from '../charts/series-reading.ts';
import { useWords } from '../i18n/words.ts';
import { announcements } from '../state/announcements.ts';
import { cursorStore } from '../state/cursor-store.ts';

/** Speech waits until the keys rest, or it would read every month on the way. */
const REST_MS = 180;

/** The one polite live region of the page: says the month and the values of the panel that has the focus. */
export function LiveRegion({ model }: { readonly model: ExplorerModel }) {
  const region = useRef<HTMLDivElement>(null);
  const words = useChartWords();
  const all = useWords();
  const { charts, join } = all;
  const speak = useEffectEvent(() => {
    const { month, origin } = cursorStore.get();
    const panelId = document.activeElement?.closest('[data-panel]')?.getAttribute('data-panel');
    const panel = drawnPanels(model).find((one) => one.panel.id === panelId);
    if (region.current === null || month === null || origin !== 'keys' || panel === undefined) return;
    const values = panel.series
      .filter((series) => series.indicator.mark !== 'point')
      .map((series) => {
        return charts.spokenValue(words.series(series), readingText(readInWords(series, month, words, all), charts));
      });
    region.current.textContent = charts.spoken(words.moment(month, model.range), join.items(values));
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = cursorStore.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => speak(), REST_MS);
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, []);
  useEffect(
    () =>
      announcements.subscribe(() => {
        if (region.current === null) return;
        // Emptied first, so that the same words are said again.
        region.current.textContent = '';
        region.current.textContent = announcements.get().text;
      }),
    [],
  );
  return <div ref={region} role="status" aria-live="polite" className="sr-only" />;
}
