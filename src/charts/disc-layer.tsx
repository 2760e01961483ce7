import type { Observation } from '../domain/dataset.ts';
import type { ClaimId } from '../domain/ids.ts';
import { monthOfDay } from '../domain/time-period.ts';
import { SERIES_STYLES } from '../theme/series-styles.ts';
import type { ChartWords } from './chart-words.ts';
import { OriginDisc } from './marks/origin-disc.tsx';
import type { PlacedDisc } from './place-discs.ts';
import { isHollow } from './point-status.ts';

interface DiscLayerProps {
  readonly discs: readonly PlacedDisc[];
  readonly open: ClaimId | null;
  readonly words: ChartWords;
  readonly onOpen: (observation: Observation) => void;
}

function Disc({ disc, open, words, onOpen }: Omit<DiscLayerProps, 'discs'> & { readonly disc: PlacedDisc }) {
  const { observation } = disc.point;
  const { indicator } = disc.series;
  const selected = observation.id === open;
  return (
    <g
      role="button"
      tabIndex={-1}
      aria-label={[disc.point, ...disc.joined].map((one) => words.point(indicator, one.observation, one.origins)).join(' ')}
      aria-pressed={selected}
      className="evidence-mark"
      data-claim={observation.id}
      data-month={[disc.point, ...disc.joined].map((one) => monthOfDay(one.x)).join(' ')}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        event.stopPropagation();
        onOpen(observation);
      }}
    >
      {disc.ticks.map((tick) => (
        <path key={tick.x} d={`M${tick.x} ${tick.y - 4}v8`} stroke={SERIES_STYLES[indicator.colour].mark} strokeWidth={2} className="true-place" />
      ))}
      <circle cx={disc.x} cy={disc.y} r={12} fill="transparent" className="hit" />
      <OriginDisc
        x={disc.x}
        y={disc.y}
        count={disc.count}
        hollow={isHollow(observation)}
        colour={SERIES_STYLES[indicator.colour].label}
        selected={selected}
      />
      {disc.joined.length > 0 && (
        <text x={disc.x + 10} y={disc.y - 6} fontSize={12} fontWeight={600} fill={SERIES_STYLES[indicator.colour].label} className="halo">
          {words.joined(disc.joined.length)}
        </text>
      )}
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
