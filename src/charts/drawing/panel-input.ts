import type { PanelDispute } from '../../domain/dispute/panel-disputes.ts';
import type { ClaimId } from '../../domain/ids.ts';
import type { PanelModel } from '../../domain/panel-model.ts';
import type { MonthRange } from '../../domain/time-period.ts';
import { type ChartLayout, layoutChart } from '../chart-layout.ts';
import type { ChartWords } from '../chart-words.ts';
import type { Box } from '../place-notes.ts';
import { PLOT_BOTTOM, PLOT_TOP, type PlotFrame } from '../plot-frame.ts';

/** What a panel is drawn from. A fluid drawing takes the pixels of `frame` and `height` as a reference for the places of words. */
export interface PanelInput {
  readonly model: PanelModel;
  readonly range: MonthRange;
  readonly frame: PlotFrame;
  readonly height: number;
  readonly words: ChartWords;
  /** The claim whose evidence is open. */
  readonly open: ClaimId | null;
  readonly disputed: readonly PanelDispute[];
  /** Whether names stand at the line ends; on phones the readout says them. */
  readonly endLabels: boolean;
  /** Numbers that stand in the discs instead of the counts of origins: on paper, those of their notes. */
  readonly badges?: ReadonlyMap<ClaimId, number>;
}

/** The layout of a panel that is drawn as data. */
export function panelLayout({ model, range, frame, height, words, open, disputed }: PanelInput): ChartLayout {
  return layoutChart(model, range, frame, height, words, { open, disputed });
}

/** The plot of a panel in pixels. */
export function plotBox({ frame, height }: Pick<PanelInput, 'frame' | 'height'>): Box {
  return { x0: frame.left, x1: frame.left + frame.plotWidth, y0: PLOT_TOP, y1: height - PLOT_BOTTOM };
}
