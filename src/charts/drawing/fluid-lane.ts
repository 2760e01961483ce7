import type { TradeEvent } from '../../domain/dataset.ts';
import type { EventId } from '../../domain/ids.ts';
import type { MonthRange } from '../../domain/time-period.ts';
import type { ChartWords } from '../chart-words.ts';
import { flagAttributes, pillAttributes } from '../lane-attributes.ts';
import { layoutLane } from '../lane-layout.ts';
import { flagMarks, laneStems, pillMarks } from '../lane-marks.ts';
import type { PlotFrame } from '../plot-frame.ts';
import { fluidPen } from './fluid-pen.ts';
import type { MarkLinks } from './panel-marks.ts';
import { type SvgNode, svgNode } from './svg-node.ts';

/** What the lane of events is drawn from; its words are placed for the width of `frame`. */
export interface LaneInput {
  readonly events: readonly TradeEvent[];
  readonly range: MonthRange;
  readonly frame: PlotFrame;
  /** Whether counts of other events stand below the flags. */
  readonly pills: boolean;
  readonly words: ChartWords;
  readonly open: EventId | null;
}

/** The lane of events for a box as wide as the plot; its height is its own, in pixels. */
export function fluidLane({ events, range, frame, pills, words, open }: LaneInput, links: MarkLinks): SvgNode {
  const lane = layoutLane(events, range, frame, pills, words);
  const pen = fluidPen({ x0: frame.left, x1: frame.left + frame.plotWidth, y0: 0, y1: lane.height });
  const isOpen = (some: readonly TradeEvent[]): boolean => some.some((event) => event.id === open);
  const link = (to: TradeEvent, attributes: Readonly<Record<string, string>>, marks: readonly SvgNode[]): SvgNode =>
    svgNode('a', { href: links.event(to.id), ...attributes }, marks);
  return svgNode('svg', { width: '100%', height: lane.height, overflow: 'visible', class: 'fluid-lane' }, [
    laneStems(lane, pen),
    ...lane.pills.map((pill) => link(pill.events[0], { class: 'event-pill', ...pillAttributes(pill, words) }, pillMarks(pill, isOpen(pill.events), words, pen))),
    ...lane.flags.map((flag) => link(flag.events[0], { class: 'event-mark', ...flagAttributes(flag, open, words) }, flagMarks(flag, isOpen(flag.events), pen))),
  ]);
}
