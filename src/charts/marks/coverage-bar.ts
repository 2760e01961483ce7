import { type Backing, BACKINGS } from '../../domain/evidence/backing.ts';
import type { Coverage } from '../../domain/series-coverage.ts';
import { type SvgNode, svgNode } from '../drawing/svg-node.ts';

/** Height and ink both say how strong it is, so that neither is needed alone. */
const LOOKS: Readonly<Record<Backing, { readonly height: number; readonly fill: string }>> = {
  quoted: { height: 3, fill: 'var(--ink-2)' },
  'cited-by-several': { height: 2, fill: 'var(--rule-strong)' },
  'cited-by-one': { height: 1, fill: 'var(--rule-strong)' },
  'set-apart': { height: 0, fill: 'none' },
};
const HEIGHT = 3;

/** What stands behind the figures of a series, as parts of a bar on one base line: quoted, cited by several, by one. */
export function coverageBar({ figures, backings }: Coverage, width: number | '100%'): SvgNode {
  const wide = (parts: readonly Backing[]): number =>
    figures === 0 ? 0 : (100 * parts.reduce((sum, part) => sum + backings[part], 0)) / figures;
  return svgNode(
    'svg',
    {
      width,
      height: HEIGHT,
      viewBox: `0 0 100 ${HEIGHT}`,
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
      class: 'coverage-bar block flex-none opacity-60',
    },
    BACKINGS.map((backing, position) =>
      svgNode('rect', {
        x: wide(BACKINGS.slice(0, position)),
        width: wide([backing]),
        y: HEIGHT - LOOKS[backing].height,
        ...LOOKS[backing],
      }),
    ),
  );
}
