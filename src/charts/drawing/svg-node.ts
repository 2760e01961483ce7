/** The elements that our drawings are made of; `metadata` and `style` stand in files alone. */
export type SvgTag =
  | 'a' | 'circle' | 'clipPath' | 'defs' | 'g' | 'line' | 'metadata' | 'path' | 'pattern' | 'rect' | 'style' | 'svg' | 'text'
  | 'title' | 'tspan';

/**
 * A drawing as data: what screen, built page, exports and print share. Attributes have the names of SVG
 * (`stroke-width`, `class`), and never is one of them a `style`: the page's policy forbids it.
 */
export interface SvgNode {
  readonly tag: SvgTag;
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Either elements or words, never both: words between elements stand in a `tspan`. */
  readonly children: readonly SvgNode[] | string;
}

/** Attributes as they are given: what is undefined is not there. */
export type SvgAttributes = Readonly<Record<string, string | number | undefined>>;

/** An element. */
export function svgNode(tag: SvgTag, attributes: SvgAttributes, children: readonly SvgNode[] | string = []): SvgNode {
  const kept = Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return { tag, attributes: Object.fromEntries(kept), children };
}

/**
 * The drawing of a mark about its own origin, moved to a place in pixels. Words are moved by their own
 * attributes: under a transform, browsers round the places of their letters another way.
 */
export function placedAt(x: number, y: number, node: SvgNode): SvgNode {
  const { transform, ...others } = node.attributes;
  if (node.tag === 'text' && transform === undefined) {
    return { ...node, attributes: { ...others, x: x + Number(others['x'] ?? 0), y: y + Number(others['y'] ?? 0) } };
  }
  const own = transform === undefined ? '' : ` ${transform}`;
  return { ...node, attributes: { transform: `translate(${x} ${y})${own}`, ...others } };
}
