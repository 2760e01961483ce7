/**
 * Writes to the document only what it does not say yet. The cursor paints sixty times a second, and whatever is written
 * anew, the same or not, is laid out and painted again.
 */
export function writeAttribute(element: Element | null | undefined, name: string, value: string | number): void {
  const text = String(value);
  if (element && element.getAttribute(name) !== text) element.setAttribute(name, text);
}

/** The words of an element that holds nothing else; they change in place, where `textContent` would put others there. */
export function writeText(element: Element | null | undefined, text: string): void {
  if (!element || element.textContent === text) return;
  const { firstChild } = element;
  if (firstChild instanceof Text && firstChild === element.lastChild) firstChild.data = text;
  else element.textContent = text;
}
