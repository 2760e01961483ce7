import type { TradeEvent } from '../../domain/dataset.ts';
import type { EventId } from '../../domain/ids.ts';
import type { MonthRange } from '../../domain/time-period.ts';
import type { ChartWords } from '../chart-words.ts';
import type { SvgNode } from '../drawing/svg-node.ts';
import { layoutLane } from '../lane-layout.ts';
import { flagMarks, laneStems } from '../lane-marks.ts';
import type { PlotFrame } from '../plot-frame.ts';
import { paperDrawing } from './paper-panel.ts';

interface PaperLaneInput {
  readonly events: readonly TradeEvent[];
  readonly range: MonthRange;
  readonly frame: PlotFrame;
  readonly words: ChartWords;
  readonly open: EventId | null;
}

/** The events of the story above the panels; null where none begins in the range. */
export function paperLane({ events, range, frame, words, open }: PaperLaneInput, label: string): SvgNode | null {
  const lane = layoutLane(events, range, frame, false, words);
  if (lane.flags.length === 0) return null;
  const flags = lane.flags.flatMap((flag) => flagMarks(flag, flag.events.some((event) => event.id === open)));
  return paperDrawing(lane.height, [laneStems(lane), ...flags], label);
}
