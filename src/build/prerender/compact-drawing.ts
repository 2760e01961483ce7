import type { SvgNode } from '../../charts/drawing/svg-node.ts';

/** Attributes that only the application reads. */
const UNREAD = new Set(['data-month']);

/** A share with a hundredth of a percent: 0.06 px at most where a plot is 600 px wide. */
function shortShare(value: string | number): string | number {
  return typeof value === 'string' && /^-?\d+\.\d{3,}%$/.test(value) ? `${Math.round(Number.parseFloat(value) * 100) / 100}%` : value;
}

/** A drawing with what the style sheet of the first view says for all of them left out, and shares no finer than is seen. */
export function compactDrawing(node: SvgNode): SvgNode {
  const kept = Object.entries(node.attributes)
    .filter(([name, value]) => !UNREAD.has(name) && !(name === 'overflow' && value === 'visible'))
    .map(([name, value]): readonly [string, string | number] => [name, shortShare(value)]);
  const children = typeof node.children === 'string' ? node.children : node.children.map(compactDrawing);
  return { ...node, attributes: Object.fromEntries<string | number>(kept), children };
}
