import { livePage } from './core/live-page.ts';
import './theme/first-view.css';

/*
 * The first script of the page. What the build drew becomes alive at once; the application follows when that has been
 * painted, so that it takes nothing of the line and the processor from the first picture.
 */
const live = livePage();

/** After so many milliseconds a page that still waits says so. */
const SLOW = 3000;
const slow = setTimeout(() => live?.say('waiting'), SLOW);

function fetchApplication(): void {
  import('./main.tsx')
    .then(({ startApplication }) => startApplication(live))
    .catch(() => {
      clearTimeout(slow);
      live?.say('missing');
    });
}

if (live !== null && ['beside', 'other'].includes(document.documentElement.dataset['asked'] ?? '')) {
  import('./core/asked-words.ts').then(({ sayAsked }) => sayAsked(document)).catch(() => undefined);
}
if (live === null) fetchApplication();
else requestAnimationFrame(() => setTimeout(fetchApplication));
