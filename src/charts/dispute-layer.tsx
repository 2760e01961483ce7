import type { DisputeId } from '../domain/ids.ts';
import type { ChartWords } from './chart-words.ts';
import { DiffersMark } from './marks/differs-mark.tsx';
import type { PlacedDispute } from './place-disputes.ts';

interface DisputeLayerProps {
  readonly disputes: readonly PlacedDispute[];
  readonly words: ChartWords;
  readonly onDispute: (dispute: DisputeId) => void;
}

/** The strokes below the discs: they end under the mark that they are bound to. */
export function DisputeStrokes({ disputes }: { readonly disputes: readonly PlacedDispute[] }) {
  return (
    <g aria-hidden="true" className="dispute-strokes">
      {disputes.map(({ of, path, form }) =>
        path === '' ? null : (
          <path key={of.disputes[0].id} d={path} fill="none" stroke="var(--ink)" strokeWidth={1.5} className={`dispute-${form}`} />
        ),
      )}
    </g>
  );
}

/** Where claims differ: a square on the span between them, which says the cause and opens the dispute. */
export function DisputeLayer({ disputes, words, onDispute }: DisputeLayerProps) {
  return (
    <g className="disputes">
      {disputes.map(({ of, x, y }) => {
        const [first] = of.disputes;
        const name = words.dispute(of.disputes);
        return (
          <g
            key={first.id}
            role="button"
            tabIndex={0}
            aria-label={name}
            className="dispute-mark cursor-pointer"
            data-dispute={first.id}
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
            <title>{name}</title>
            <rect x={x - 12} y={y - 12} width={24} height={24} fill="transparent" className="hit" />
            <DiffersMark x={x} y={y} />
          </g>
        );
      })}
    </g>
  );
}
