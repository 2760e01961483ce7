import { createElement, Fragment, memo, type ReactElement } from 'react';
import type { SvgNode } from './svg-node.ts';

const names = new Map<string, string>();

/** React's name of an attribute: `stroke-width` is `strokeWidth` there. */
function reactName(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const isKept = name.startsWith('data-') || name.startsWith('aria-');
  const made = name === 'class' ? 'className' : isKept ? name : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  names.set(name, made);
  return made;
}

function toElement({ tag, attributes, children }: SvgNode): ReactElement {
  const props = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [reactName(name), value]));
  return typeof children === 'string'
    ? createElement(tag, props, children)
    : createElement(tag, props, ...children.map(toElement));
}

/** A drawing on the screen: one element, or several side by side. The same drawing is not looked at again. */
export const SvgTree = memo(function SvgTree({ node }: { readonly node: SvgNode | readonly SvgNode[] }) {
  return 'tag' in node ? toElement(node) : createElement(Fragment, null, ...node.map(toElement));
});
