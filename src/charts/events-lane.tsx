import { type KeyboardEvent, memo, useMemo } from 'react';
import type { TradeEvent } from '../domain/dataset.ts';
import type { EventId } from '../domain/ids.ts';
import type { MonthNumber, MonthRange } from '../domain/time-period.ts';
import type { ChartWords } from './chart-words.ts';
import { CursorLayer } from './cursor-layer.tsx';
import { SvgTree } from './drawing/svg-tree.tsx';
import { flagAttributes, pillAttributes } from './lane-attributes.ts';
import { layoutLane, nextEvent } from './lane-layout.ts';
import { flagMarks, laneStems, pillMarks } from './lane-marks.ts';
import { MovingLane } from './moving-lane.tsx';
import type { EventPill, PlacedFlag } from './place-events.ts';
import type { PlotFrame } from './plot-frame.ts';
import { useChartWords } from './use-chart-words.ts';

interface EventsLaneProps {
  readonly events: readonly TradeEvent[];
  /** Events of the story outside of the range: a gesture may bring them in. */
  readonly beyond: readonly TradeEvent[];
  readonly range: MonthRange;
  readonly frame: PlotFrame;
  readonly pinned: MonthNumber | null;
  readonly open: EventId | null;
  /** Whether the counts of other events stand below the flags; phones leave them out. */
  readonly pills: boolean;
  readonly onOpen: (event: TradeEvent) => void;
}

interface MarkProps extends Pick<EventsLaneProps, 'open' | 'onOpen'> {
  readonly words: ChartWords;
}

function press(action: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    action();
  };
}

function Flag({ flag, open, words, onOpen }: MarkProps & { readonly flag: PlacedFlag }) {
  const event = nextEvent(flag.events, open);
  const selected = flag.events.some((one) => one.id === open);
  return (
    <g
      role="button"
      tabIndex={0}
      aria-pressed={selected}
      className="event-mark"
      {...flagAttributes(flag, open, words)}
      onClick={() => onOpen(event)}
      onKeyDown={press(() => onOpen(event))}
    >
      <SvgTree node={flagMarks(flag, selected)} />
    </g>
  );
}

function Pill({ pill, open, words, onOpen }: MarkProps & { readonly pill: EventPill }) {
  const event = nextEvent(pill.events, open);
  const selected = pill.events.some((one) => one.id === open);
  return (
    <g
      role="button"
      tabIndex={0}
      aria-pressed={selected}
      className="event-pill"
      {...pillAttributes(pill, words)}
      onClick={() => onOpen(event)}
      onKeyDown={press(() => onOpen(event))}
    >
      <SvgTree node={pillMarks(pill, selected, words)} />
    </g>
  );
}

/** Events on the shared time axis: numbered flags of the story, and counts by month of all others. */
export const EventsLane = memo(function EventsLane({ events, beyond, range, frame, pinned, open, pills, onOpen }: EventsLaneProps) {
  const words = useChartWords();
  const layout = useMemo(() => layoutLane(events, range, frame, pills, words), [events, range, frame, pills, words]);
  return (
    <svg width={frame.width} height={layout.height} className="time-strip block overflow-visible">
      <CursorLayer range={range} frame={frame} height={layout.height} pinned={pinned} />
      <SvgTree node={laneStems(layout)} />
      {layout.pills.map((pill) => (
        <Pill key={pill.month} pill={pill} open={open} words={words} onOpen={onOpen} />
      ))}
      {layout.flags.map((flag) => (
        <Flag key={flag.from} flag={flag} open={open} words={words} onOpen={onOpen} />
      ))}
      <MovingLane range={range} frame={frame} beyond={beyond} />
    </svg>
  );
});
