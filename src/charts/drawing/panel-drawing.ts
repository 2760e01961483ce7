import { SERIES_STYLES } from '../../theme/series-styles.ts';
import { hatchPattern } from '../marks/hatch.ts';
import { hatchedSlots } from './hatched-slots.ts';
import { type PanelInput, panelLayout } from './panel-input.ts';
import { panelMarks } from './panel-marks.ts';
import { PIXEL_PEN } from './pixel-pen.ts';
import { type Palette, repaint } from './repaint.ts';
import { type SvgNode, svgNode } from './svg-node.ts';

/** The face of a drawing's words; a file that stands alone takes what the reader has. */
const FONTS = "'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif";

/**
 * A panel as a picture of its own, `frame.width` × `height` pixels, in colours that need no style sheet: for exports,
 * cards and print. The same drawing as on the screen, without anything to press.
 */
export function panelDrawing(input: PanelInput, palette: Palette): SvgNode {
  const { model, frame, height } = input;
  const hatches = hatchedSlots(model).map((slot) => hatchPattern(slot, SERIES_STYLES[slot].mark));
  const box = { width: frame.width, height, viewBox: `0 0 ${frame.width} ${height}`, 'font-family': FONTS, class: 'panel-drawing' };
  const drawing = svgNode('svg', { xmlns: 'http://www.w3.org/2000/svg', ...box }, [
    ...(hatches.length === 0 ? [] : [svgNode('defs', {}, hatches)]),
    ...panelMarks(input, panelLayout(input), PIXEL_PEN, null),
  ]);
  return repaint(drawing, palette, model.panel.id);
}
