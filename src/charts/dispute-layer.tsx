import type { DisputeId } from '../domain/ids.ts';
import type { ChartWords } from './chart-words.ts';
import { disputeSquare } from './dispute-marks.ts';
import { SvgTree } from './drawing/svg-tree.tsx';
import type { PlacedDispute } from './place-disputes.ts';

interface DisputeLayerProps {
  readonly disputes: readonly PlacedDispute[];
  readonly words: ChartWords;
  readonly onDispute: (dispute: DisputeId) => void;
}

/** Where claims differ: a square on the span between them, which says the cause and opens the dispute. */
export function DisputeLayer({ disputes, words, onDispute }: DisputeLayerProps) {
  return (
    <g className="disputes">
      {disputes.map((dispute) => {
        const [first] = dispute.of.disputes;
        const name = words.dispute(dispute.of.disputes);
        return (
          <g
            key={first.id}
            role="button"
            tabIndex={0}
            aria-label={name}
            className="dispute-mark cursor-pointer"
            data-dispute={first.id}
            data-day={dispute.of.x}
            onClick={(event) => {
              event.stopPropagation();
              onDispute(first.id);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              event.stopPropagation();
              onDispute(first.id);
            }}
          >
            <SvgTree node={disputeSquare(dispute, name)} />
          </g>
        );
      })}
    </g>
  );
}
