import type { Observation } from '../domain/dataset.ts';
import type { ClaimId } from '../domain/ids.ts';
import type { ChartWords } from './chart-words.ts';
import { discAttributes } from './disc-attributes.ts';
import { discMarks } from './disc-marks.ts';
import { SvgTree } from './drawing/svg-tree.tsx';
import type { PlacedDisc } from './place-discs.ts';

interface DiscLayerProps {
  readonly discs: readonly PlacedDisc[];
  readonly open: ClaimId | null;
  readonly words: ChartWords;
  readonly onOpen: (observation: Observation) => void;
}

function Disc({ disc, open, words, onOpen }: Omit<DiscLayerProps, 'discs'> & { readonly disc: PlacedDisc }) {
  const { observation } = disc.point;
  const selected = observation.id === open;
  return (
    <g
      role="button"
      tabIndex={-1}
      aria-pressed={selected}
      className="evidence-mark"
      {...discAttributes(disc, words)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        event.stopPropagation();
        onOpen(observation);
      }}
    >
      <SvgTree node={discMarks(disc, selected, words)} />
    </g>
  );
}

/** The quoted points of a panel: each a button that opens the words behind it. Clicks and taps are the chart's to tell apart. */
export function DiscLayer({ discs, ...rest }: DiscLayerProps) {
  return (
    <g className="discs">
      {discs.map((disc) => (
        <Disc key={disc.point.observation.id} disc={disc} {...rest} />
      ))}
    </g>
  );
}
