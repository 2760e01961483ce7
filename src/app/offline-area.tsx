import { useEffect, useState, useSyncExternalStore } from 'react';
import { offlineWorker } from 'virtual:offline-worker';
import { forgetWorker, mayKeep, registerWorker } from '../data/offline/register-worker.ts';
import { OfflineNotice } from '../features/states/offline-notice.tsx';
import { formatEdtf } from '../i18n/format/format-period.ts';
import { useWords, type Words } from '../i18n/words.ts';
import { announce } from '../state/announcements.ts';
import { type OfflineState, type OfflineWatch, UNKNOWN, watchOffline } from '../state/offline-store.ts';

let watch: OfflineWatch | null = null;

/** One watch a page, begun where the page may keep itself; else null. */
function pageWatch(): OfflineWatch | null {
  const { serviceWorker } = navigator;
  const place = { isSecureContext, origin: window.origin, framed: window.parent !== window };
  if (serviceWorker === undefined || !mayKeep(place)) return null;
  if (!offlineWorker) {
    forgetWorker(serviceWorker, caches).catch(() => undefined);
    return null;
  }
  watch ??= watchOffline(window, serviceWorker, registerWorker);
  return watch;
}

const never = () => () => undefined;

/** The one thing to be said now: what can be done about goes first. */
function sayState({ newer, offline, silent }: OfflineState, day: string, { offline: words }: Words): string {
  if (newer) return words.newer;
  if (offline) return words.offline(day);
  return silent ? words.silent(day) : '';
}

/** Says that the page is kept, that there is no network, and that there is something newer. */
export function OfflineArea({ version }: { readonly version: string }) {
  const words = useWords();
  const [own] = useState(pageWatch);
  const state = useSyncExternalStore(own?.store.subscribe ?? never, own?.store.get ?? (() => UNKNOWN));
  const said = sayState(state, formatEdtf(version.slice(0, 10), words.language), words);
  useEffect(() => {
    if (said !== '') announce(said);
  }, [said]);
  return (
    <>
      {state.kept && <p className="pb-2 text-xs text-ink-3">{words.offline.kept}</p>}
      {said !== '' && <OfflineNotice key={said} text={said} onLoad={state.newer ? () => own?.loadNewer() : null} />}
    </>
  );
}
