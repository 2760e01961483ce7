import { livePage } from './core/live-page.ts';
import './theme/first-view.css';

/*
 * The first script of the page. What the build drew becomes alive at once; the application follows when that has been
 * painted, so that it takes nothing of the line and the processor from the first picture.
 */
const live = livePage();

function fetchApplication(): void {
  import('./main.tsx')
    .then(({ startApplication }) => startApplication(live))
    .catch(() => live?.say('missing'));
}

if (live !== null && ['beside', 'other'].includes(document.documentElement.dataset['asked'] ?? '')) {
  import('./core/asked-words.ts').then(({ sayAsked }) => sayAsked(document)).catch(() => undefined);
}
if (live === null) fetchApplication();
else requestAnimationFrame(() => setTimeout(fetchApplication));
