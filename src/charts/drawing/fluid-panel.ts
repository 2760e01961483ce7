import { SERIES_STYLES } from '../../theme/series-styles.ts';
import { hatchId, hatchPattern } from '../marks/hatch.ts';
import { fluidPen } from './fluid-pen.ts';
import { hatchedSlots } from './hatched-slots.ts';
import { type PanelInput, panelLayout, plotBox } from './panel-input.ts';
import { type MarkLinks, panelMarks } from './panel-marks.ts';
import { type SvgNode, svgNode } from './svg-node.ts';

/**
 * A panel for a box that is its plot, of any width and height: {@link PlotFrame.left} from the left of the panel,
 * PLOT_TOP from its top. Words and marks at the edges stand outside of the box.
 */
export function fluidPanel(input: PanelInput, links: MarkLinks | null): SvgNode {
  const plot = plotBox(input);
  const ownHatch = (slot: string): string => `${hatchId(slot)}-of-${input.model.panel.id}`;
  const hatches = hatchedSlots(input.model).map((slot) =>
    hatchPattern(slot, SERIES_STYLES[slot].mark, { id: ownHatch(slot), move: `translate(${-plot.x0} ${-plot.y0})` }),
  );
  return svgNode('svg', { width: '100%', height: '100%', overflow: 'visible', class: 'fluid-panel' }, [
    ...(hatches.length === 0 ? [] : [svgNode('defs', {}, hatches)]),
    ...panelMarks(input, panelLayout(input), fluidPen(plot, ownHatch), links),
  ]);
}
