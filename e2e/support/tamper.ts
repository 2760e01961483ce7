import type { Locator } from '@playwright/test';

/** A change to the page behind its program's back, to see whether a check finds it. Undone by the result. */
export type Tamper = (target: Locator) => Promise<() => Promise<void>>;

/** Rewrites an attribute. */
export function rewrite(attribute: string, change: (text: string) => string): Tamper {
  return async (target) => {
    // Held, because the change may be that the locator finds it no more.
    const held = await target.evaluateHandle((element) => element);
    const before = await held.evaluate((element, name) => element.getAttribute(name) ?? '', attribute);
    const set = (text: string) => held.evaluate((element, [name, value]) => element.setAttribute(name, value), [attribute, text] as const);
    if (change(before) === before) throw new Error(`${attribute} "${before}" is not changed`);
    await set(change(before));
    return () => set(before);
  };
}

/** Rewrites the words of an element that holds nothing else. */
export function reword(change: (text: string) => string): Tamper {
  return async (target) => {
    const held = await target.evaluateHandle((element) => element);
    const before = await held.evaluate((element) => element.textContent);
    const set = (text: string) =>
      held.evaluate((element, value) => {
        if (element.firstChild !== null) element.firstChild.nodeValue = value;
      }, text);
    if (change(before) === before) throw new Error(`"${before}" is not changed`);
    await set(change(before));
    return () => set(before);
  };
}

/** Draws an element a second time. */
export const double: Tamper = async (target) => {
  const copy = await target.evaluateHandle((element) => {
    const twin = element.cloneNode(true);
    element.after(twin);
    return twin;
  });
  return () => copy.evaluate((twin) => void twin.parentNode?.removeChild(twin));
};

/** Takes an element away; it comes back to its place. */
export const takeAway: Tamper = async (target) => {
  const held = await target.evaluateHandle((element) => {
    const mark = document.createComment('');
    element.replaceWith(mark);
    return { element, mark };
  });
  return () => held.evaluate(({ element, mark }) => mark.replaceWith(element));
};
