import type { SvgNode } from './svg-node.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing as an element of the page, for what changes too often for React. */
export function toElement({ tag, attributes, children }: SvgNode): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  if (typeof children === 'string') element.textContent = children;
  else element.append(...children.map(toElement));
  return element;
}
