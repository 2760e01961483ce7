import { type KeyboardEvent, useMemo } from 'react';
import type { TradeEvent } from '../domain/dataset.ts';
import type { EventId } from '../domain/ids.ts';
import { type MonthNumber, type MonthRange, monthOfDay, periodStart } from '../domain/time-period.ts';
import { formatPeriod } from '../i18n/format/format-period.ts';
import { useLocalText } from '../i18n/local-text.ts';
import { useWords } from '../i18n/words.ts';
import { CursorLayer } from './cursor-layer.tsx';
import { EventFlag } from './marks/event-flag.tsx';
import { type EventPill, LEVELS, type PlacedFlag, placeFlags, placePills } from './place-events.ts';
import { type PlotFrame, timeScale } from './plot-frame.ts';
import { useChartWords } from './use-chart-words.ts';

interface EventsLaneProps {
  readonly events: readonly TradeEvent[];
  readonly range: MonthRange;
  readonly frame: PlotFrame;
  readonly pinned: MonthNumber | null;
  readonly open: EventId | null;
  /** Whether the counts of other events stand below the flags; phones leave them out. */
  readonly pills: boolean;
  readonly onOpen: (event: TradeEvent) => void;
}

const LEVEL_HEIGHT = 20;
const TOP = 16;
export const LANE_FLAGS_HEIGHT = TOP + LEVELS * LEVEL_HEIGHT;
const PILLS_HEIGHT = 24;

function press(action: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    action();
  };
}

function flagY(flag: PlacedFlag): number {
  return TOP + flag.level * LEVEL_HEIGHT;
}

function monthsOf(flag: PlacedFlag): readonly MonthNumber[] {
  return [...new Set(flag.events.map((event) => monthOfDay(periodStart(event.start))))];
}

/** The event that a flag opens: the one after the open one, so that a stacked card can be leafed through. */
function nextOf(flag: PlacedFlag, open: EventId | null): TradeEvent {
  const at = flag.events.findIndex((event) => event.id === open);
  return flag.events[(at + 1) % flag.events.length] ?? flag.events[0];
}

function Flag({ flag, open, onOpen }: { readonly flag: PlacedFlag } & Pick<EventsLaneProps, 'open' | 'onOpen'>) {
  const { charts, language } = useWords();
  const text = useLocalText();
  const event = nextOf(flag, open);
  const number = flag.from === flag.to ? String(flag.from) : `${flag.from}–${flag.to}`;
  const selected = flag.events.some((one) => one.id === open);
  const gap = flag.from === flag.to ? 14 : 22;
  const labelX = flag.side === 'right' ? flag.x + gap : flag.x - gap;
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={charts.eventFlag(number, text(event.title), formatPeriod(event.start, language))}
      aria-pressed={selected}
      data-claim={selected && open !== null ? open : event.id}
      className="event-mark"
      data-month={monthsOf(flag).join(' ')}
      onClick={() => onOpen(event)}
      onKeyDown={press(() => onOpen(event))}
    >
      <rect x={flag.x - 12} y={flagY(flag) - 12} width={24} height={24} fill="transparent" />
      <EventFlag x={flag.x} y={flagY(flag)} category={flag.events[0].category} text={number} stacked={flag.from !== flag.to} selected={selected} />
      {flag.label !== '' && (
        <text x={labelX} y={flagY(flag) + 4} fontSize={12} textAnchor={flag.side === 'right' ? 'start' : 'end'} fill="var(--ink)" className="halo">
          {flag.label}
        </text>
      )}
    </g>
  );
}

function Pill({ pill, open, onOpen }: { readonly pill: EventPill } & Pick<EventsLaneProps, 'open' | 'onOpen'>) {
  const { charts } = useWords();
  const words = useChartWords();
  const at = pill.events.findIndex((event) => event.id === open);
  const event = pill.events[(at + 1) % pill.events.length];
  if (event === undefined) return null;
  const y = LANE_FLAGS_HEIGHT + 6;
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={charts.moreEvents(pill.events.length, words.month(pill.month))}
      aria-pressed={at >= 0}
      className="event-pill"
      data-month={pill.month}
      onClick={() => onOpen(event)}
      onKeyDown={press(() => onOpen(event))}
    >
      <rect x={pill.x - 12} y={y - 12} width={24} height={24} fill="transparent" />
      <rect x={pill.x - 12} y={y - 8.5} width={24} height={17} rx={8.5} fill={at >= 0 ? 'var(--ink)' : 'var(--paper)'} stroke="var(--rule)" className="pill" />
      <text x={pill.x} y={y + 4} textAnchor="middle" fontSize={12} fill={at >= 0 ? 'var(--paper)' : 'var(--ink-2)'}>
        {charts.more(pill.events.length)}
      </text>
    </g>
  );
}

/** Height of the lane with or without its row of counts. */
export function laneHeight(pills: boolean): number {
  return LANE_FLAGS_HEIGHT + (pills ? PILLS_HEIGHT : 0);
}

/** Events on the shared time axis: numbered flags of the story, and counts by month of all others. */
export function EventsLane({ events, range, frame, pinned, open, pills, onOpen }: EventsLaneProps) {
  const text = useLocalText();
  const scale = useMemo(() => timeScale(range, frame), [range, frame]);
  const flags = useMemo(
    () =>
      placeFlags(
        events.filter((event) => event.story),
        scale,
        { left: frame.left - 20, right: frame.width },
        (event) => text(event.short ?? event.title),
      ),
    [events, scale, frame, text],
  );
  const others = useMemo(
    () => (pills ? placePills(events.filter((event) => !event.story), scale) : []),
    [events, scale, pills],
  );
  const height = laneHeight(pills);
  return (
    <svg width={frame.width} height={height} className="block overflow-visible">
      <CursorLayer range={range} frame={frame} height={height} pinned={pinned} />
      <g aria-hidden="true" className="stems">
        {flags.map((flag) => (
          <path key={flag.from} d={`M${flag.x} ${flagY(flag) + 9}V${height}`} stroke="var(--rule)" strokeDasharray="1.5 3" />
        ))}
      </g>
      {others.map((pill) => (
        <Pill key={pill.month} pill={pill} open={open} onOpen={onOpen} />
      ))}
      {flags.map((flag) => (
        <Flag key={flag.from} flag={flag} open={open} onOpen={onOpen} />
      ))}
    </svg>
  );
}
