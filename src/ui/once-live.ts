/**
 * Acts on an element once it can be used: at once, or when the inert part of the page that holds it is let go. What asks
 * for the focus as it appears would else lose it, for nothing inert takes a focus. The result ends the wait.
 */
export function onceLive(element: Element, act: () => void): () => void {
  const held = element.closest('[inert]');
  if (held === null) {
    act();
    return () => undefined;
  }
  const wait = new MutationObserver(() => {
    if (element.closest('[inert]') !== null) return;
    wait.disconnect();
    act();
  });
  wait.observe(held, { attributes: true, attributeFilter: ['inert'] });
  return () => wait.disconnect();
}
