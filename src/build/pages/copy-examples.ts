import { BASE_PLACE } from './base-place.ts';

/* The script of the page for embedders: real addresses in place of the made-up one, and a button that copies. */

function write(place: Element, text: string): void {
  place.textContent = text;
}

const base = new URL('./', location.href).href;
for (const place of document.querySelectorAll<HTMLElement>('[data-code]')) {
  const code = place.textContent.replaceAll(BASE_PLACE, () => base);
  write(place, code);
  const shape = place.dataset['code'] ?? '';
  const button = document.querySelector<HTMLButtonElement>(`[data-copy="${shape}"]`);
  const status = document.querySelector(`[data-status="${shape}"]`);
  if (button === null || status === null) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    const said = (done: boolean): void => {
      write(status, (done ? button.dataset['copied'] : button.dataset['byHand']) ?? '');
      if (!done) getSelection()?.selectAllChildren(place);
    };
    // Without https there is no clipboard at all.
    if (!('clipboard' in navigator)) said(false);
    else
      navigator.clipboard.writeText(code).then(
        () => said(true),
        () => said(false),
      );
  });
}
