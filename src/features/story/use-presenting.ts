import { useEffect, useState } from 'react';

/** Enters or leaves the full screen. Where there is none, or it is refused, the larger words are what is left of it. */
function fillScreen(on: boolean): void {
  const page = document.documentElement;
  const change = on ? page.requestFullscreen?.() : document.fullscreenElement === null ? undefined : document.exitFullscreen?.();
  change?.catch(() => undefined);
}

/** The guided reading as a presentation: words larger, the page's own head and controls away. It is no part of the view. */
export function usePresenting(): readonly [boolean, (on: boolean) => void] {
  const [presenting, setPresenting] = useState(false);
  useEffect(() => {
    if (!presenting) return;
    const page = document.documentElement;
    page.dataset['presenting'] = '';
    // The browser's own key for leaving the full screen ends the presentation too.
    const onFullscreen = (): void => {
      if (document.fullscreenElement === null) setPresenting(false);
    };
    document.addEventListener('fullscreenchange', onFullscreen);
    return () => {
      document.removeEventListener('fullscreenchange', onFullscreen);
      delete page.dataset['presenting'];
      fillScreen(false);
    };
  }, [presenting]);
  const present = (on: boolean): void => {
    if (on) fillScreen(true);
    setPresenting(on);
  };
  return [presenting, present];
}
