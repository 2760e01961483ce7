type Focusable = HTMLElement | SVGElement;

function isFocusable(element: unknown): element is Focusable {
  return element instanceof HTMLElement || element instanceof SVGElement;
}

/** Where the focus goes when what had it is gone: to the same claim elsewhere, to the chart it stood in, else to the page's own words. */
function nextTo(gone: Focusable, panel: string | undefined): Focusable | null {
  const { claim } = gone.dataset;
  const find = (selector: string): Focusable | null => document.querySelector<Focusable>(selector);
  const same = claim === undefined ? null : find(`[data-claim="${CSS.escape(claim)}"]`);
  const chart = panel === undefined ? null : find(`[data-panel="${CSS.escape(panel)}"]`);
  return same ?? chart ?? find('#main');
}

/**
 * Looks after the focus: a choice, Back or a change of size may take away what has it, and a reader by keys would begin
 * at the top of the page. Whoever opens or closes something comes first; this is for what nobody looked after. Ends with
 * the function that it returns.
 */
export function keepFocus(root: Node): () => void {
  let last: { readonly element: Focusable; readonly panel: string | undefined } | null = null;
  const onFocus = ({ target }: Event): void => {
    if (isFocusable(target)) last = { element: target, panel: target.closest<HTMLElement>('[data-panel]')?.dataset['panel'] };
  };
  const look = (): void => {
    if (last === null || last.element.isConnected || document.activeElement !== document.body) return;
    const next = nextTo(last.element, last.panel);
    last = null;
    next?.focus({ preventScroll: true });
  };
  const changes = new MutationObserver(() => {
    // After effects, which lead the focus back to what opened the evidence that is gone.
    if (last !== null && !last.element.isConnected) requestAnimationFrame(() => setTimeout(look, 0));
  });
  document.addEventListener('focusin', onFocus);
  changes.observe(root, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', onFocus);
    changes.disconnect();
  };
}
