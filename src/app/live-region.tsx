import { useEffect, useEffectEvent, useRef } from 'react';
import type { ExplorerModel } from '../domain/explorer-model.ts';
import { formatNumber } from '../i18n/format/format-number.ts';
import { formatRange } from '../i18n/format/format-period.ts';
import { useWords } from '../i18n/words.ts';
import { announce, announcements } from '../state/announcements.ts';
import { isStepView } from '../state/step-view.ts';
import { useView } from '../state/use-view.ts';

/** Sentences that come one after the other are said as one, the last: no more than two a second. */
const REST_MS = 500;

/** Says how many figures are in view, and of which months, when a choice changed that; not the figures. */
function useCountSaid(model: ExplorerModel): void {
  const { access, filters, language } = useWords();
  const number = (count: number): string => formatNumber(count, { decimals: 0 }, language);
  const said = access.inView(filters.inView(number(model.shown), number(model.total)), formatRange(model.range, language));
  // A step of the guided reading says itself where it has led.
  const quiet = isStepView(useView());
  const last = useRef(said);
  useEffect(() => {
    if (last.current !== said && !quiet) announce(said);
    last.current = said;
  }, [said, quiet]);
}

/**
 * The one polite live region of the page. It says what a choice did to the view, and what was copied or saved. It is
 * silent about the point under the cursor: that is named where the focus is, and would be said twice.
 */
export function LiveRegion({ model }: { readonly model: ExplorerModel }) {
  const region = useRef<HTMLDivElement>(null);
  useCountSaid(model);
  const speak = useEffectEvent(() => {
    if (region.current !== null) region.current.textContent = announcements.get().text;
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = announcements.subscribe(() => {
      clearTimeout(timer);
      // Emptied first, so that the same words are said again.
      if (region.current !== null) region.current.textContent = '';
      timer = setTimeout(() => speak(), REST_MS);
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, []);
  return <div ref={region} role="status" aria-live="polite" className="sr-only" />;
}
