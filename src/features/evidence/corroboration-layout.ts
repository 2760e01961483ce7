import { type OriginGroup, reportsOf } from '../../domain/evidence/origin-groups.ts';
import type { OriginId, SourceId } from '../../domain/ids.ts';

/** Reports at the left that join into their origins at the right, in pixels. */
export interface CorroborationLayout {
  readonly width: number;
  readonly height: number;
  readonly reports: readonly { readonly source: SourceId; readonly x: number; readonly y: number }[];
  readonly origins: readonly { readonly origin: OriginId; readonly x: number; readonly y: number }[];
  /** SVG paths from a report to an origin. */
  readonly joins: readonly { readonly key: string; readonly path: string }[];
}

const WIDTH = 44;
const LEFT = 6;
const RIGHT = 37;
/** Between reports of one origin, and between two origins: near things belong together. */
const STEP = 8;
const GAP = 13;
const MARGIN = 6;

interface Node {
  readonly x: number;
  readonly y: number;
}

function join(from: Node, to: Node): string {
  const middle = (from.x + to.x) / 2 + 2;
  return from.y === to.y ? `M${from.x} ${from.y}H${to.x}` : `M${from.x} ${from.y}C${middle} ${from.y} ${middle - 4} ${to.y} ${to.x} ${to.y}`;
}

function middle(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => sum + node.y, 0) / Math.max(1, nodes.length);
}

/** Places one node a report (a source is drawn once, whatever it says) and one an origin, at the middle of its reports. */
export function layOutCorroboration(groups: readonly OriginGroup[]): CorroborationLayout {
  const reports = new Map<SourceId, Node>();
  let y = MARGIN - GAP;
  for (const group of groups) {
    const fresh = reportsOf(group).filter((source) => !reports.has(source));
    fresh.forEach((source, position) => {
      y += position === 0 ? GAP : STEP;
      reports.set(source, { x: LEFT, y });
    });
  }
  const origins = groups.map((group) => {
    const nodes = reportsOf(group).flatMap((source) => reports.get(source) ?? []);
    return { origin: group.origin, x: RIGHT, y: middle(nodes), nodes };
  });
  return {
    width: WIDTH,
    height: Math.max(0, y) + MARGIN,
    reports: [...reports].map(([source, node]) => ({ source, ...node })),
    origins: origins.map(({ origin, x, y: at }) => ({ origin, x, y: at })),
    joins: origins.flatMap((origin) =>
      origin.nodes.map((node) => ({ key: `${origin.origin} ${node.y}`, path: join(node, origin) })),
    ),
  };
}
