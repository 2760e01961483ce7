import { fluidPen } from './fluid-pen.ts';
import { type MarkLinks, panelMarks } from './panel-marks.ts';
import { type PanelInput, panelLayout, plotBox } from './panel-input.ts';
import { type SvgNode, svgNode } from './svg-node.ts';

/**
 * A panel for a box that is its plot, of any width and height: {@link PlotFrame.left} from the left of the panel,
 * PLOT_TOP from its top. Words and marks at the edges stand outside of the box.
 */
export function fluidPanel(input: PanelInput, links: MarkLinks | null): SvgNode {
  const marks = panelMarks(input, panelLayout(input), fluidPen(plotBox(input)), links);
  return svgNode('svg', { width: '100%', height: '100%', overflow: 'visible', class: 'fluid-panel' }, marks);
}
