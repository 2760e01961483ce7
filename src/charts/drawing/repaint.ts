import { type SvgAttributes, type SvgNode, svgNode } from './svg-node.ts';

/** Colours by the names of the theme's variables: `paper` for `var(--paper)`. */
export type Palette = ReadonlyMap<string, string>;

/** What the class `halo` does on the screen: words over a line keep an outline of paper. */
function haloLook(palette: Palette): SvgAttributes {
  return {
    'paint-order': 'stroke',
    stroke: palette.get('paper'),
    'stroke-width': 3.5,
    'stroke-linejoin': 'round',
  };
}

/**
 * A drawing with colours instead of the theme's variables, for files that no style sheet reaches. Its ids begin
 * with `prefix`, so that several drawings can stand in one file.
 */
export function repaint(node: SvgNode, palette: Palette, prefix: string): SvgNode {
  const painted = Object.entries(node.attributes).map(([name, value]) => {
    const text = String(value)
      .replace(/var\(--([a-z0-9-]+)\)/g, (variable, colour: string) => palette.get(colour) ?? variable)
      .replace('url(#', `url(#${prefix}-`);
    return [name, name === 'id' ? `${prefix}-${text}` : typeof value === 'number' ? value : text] as const;
  });
  const isHalo = /\bhalo\b/.test(String(node.attributes['class'] ?? ''));
  const attributes = Object.fromEntries([...painted, ...(isHalo ? Object.entries(haloLook(palette)) : [])]);
  const children = typeof node.children === 'string' ? node.children : node.children.map((child) => repaint(child, palette, prefix));
  return svgNode(node.tag, attributes, children);
}
