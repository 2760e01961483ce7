import type { LivePage } from '../core/live-page.ts';
import { controlName, type ReaderWish } from '../core/reader-wish.ts';
import { readSearch } from '../state/use-view.ts';
import { changeView } from './change-view.ts';

type Focusable = HTMLElement | SVGElement;

const FOCUSABLE = 'a[href], button, input, select, summary, [tabindex]';

/** Frames in which what React has drawn settles: sizes are measured after the first. */
const FRAMES = 2;

/** Whether the application shows its first view whole: nothing in it says that it waits. */
function isDrawn(root: HTMLElement): boolean {
  // Another view than the drawn one has only words to show: a wait that is said at length is more.
  const patient = ['other', 'frame'].includes(document.documentElement.dataset['asked'] ?? '') ? ':not([data-waiting="slow"])' : '';
  return root.querySelector('#main') !== null && root.querySelector(`[data-waiting]${patient}`) === null;
}

function findControl(root: HTMLElement, name: string): Focusable | null {
  const all = [...root.querySelectorAll<Focusable>(FOCUSABLE)];
  return all.find((one) => controlName(one) === name) ?? null;
}

/** The element of the application that stands for one that the build drew. */
function equivalent(element: Element, root: HTMLElement): Focusable | null {
  for (const attribute of ['data-claim', 'data-panel', 'id']) {
    const value = element.getAttribute(attribute);
    if (value === null) continue;
    const found = root.querySelector<Focusable>(`[${attribute}="${CSS.escape(value)}"]`);
    if (found !== null) return found;
  }
  return findControl(root, controlName(element));
}

function fulfil(wish: ReaderWish, root: HTMLElement): void {
  switch (wish.kind) {
    case 'view':
      changeView(readSearch(wish.search));
      break;
    case 'pin':
      changeView({ at: wish.month });
      break;
    case 'control': {
      const control = findControl(root, wish.name);
      control?.focus({ preventScroll: true });
      control?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }
  }
}

/** Puts the application in the place of the drawn page, within one frame; focus and wishes go along. */
function swap({ stage, stop }: LivePage, root: HTMLElement): void {
  const { activeElement } = document;
  const focused = activeElement !== null && stage.contains(activeElement) ? equivalent(activeElement, root) : null;
  const wish = stop();
  stage.remove();
  root.inert = false;
  root.removeAttribute('aria-hidden');
  delete document.documentElement.dataset['asked'];
  root.removeAttribute('class');
  focused?.focus({ preventScroll: true });
  if (wish !== null) fulfil(wish, root);
}

/** Waits until the application has drawn its first view behind the drawn page, then lets it take over. */
export function handOver(live: LivePage, root: HTMLElement): void {
  let frames = 0;
  const look = (): void => {
    if (!isDrawn(root)) {
      frames = 0;
      return;
    }
    frames += 1;
    if (frames > FRAMES) {
      changes.disconnect();
      swap(live, root);
    } else requestAnimationFrame(look);
  };
  const changes = new MutationObserver(() => {
    if (frames === 0) look();
  });
  changes.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-waiting'] });
}
