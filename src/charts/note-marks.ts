import { SERIES_STYLES } from '../theme/series-styles.ts';
import { type ChartLayout, END_GAP, type LineEnd } from './chart-layout.ts';
import type { ChartWords } from './chart-words.ts';
import type { Pen } from './drawing/pen.ts';
import { PIXEL_PEN } from './drawing/pixel-pen.ts';
import { noteSpot } from './drawing/spots.ts';
import { type SvgNode, svgNode } from './drawing/svg-node.ts';
import type { EndLabel } from './place-end-labels.ts';
import type { PlacedNote } from './place-notes.ts';

function noteText({ wish, anchor }: PlacedNote, { scale }: ChartLayout): SvgNode {
  const look = {
    'text-anchor': anchor,
    'font-size': 12,
    'font-weight': wish.strong ? 600 : 400,
    fill: wish.colour ?? 'var(--ink-2)',
    class: 'halo chart-note',
    'data-day': scale.toDay(wish.x).toFixed(2),
  };
  return svgNode('text', look, wish.text);
}

function endLabelText({ of }: EndLabel<LineEnd>, layout: ChartLayout, words: ChartWords): SvgNode {
  // Beside its last bar it moves with it; beyond the plot it stays.
  const x = layout.endLabelX - END_GAP;
  const day = x < layout.plot.x1 - 1 ? layout.scale.toDay(x).toFixed(2) : undefined;
  const { indicator } = of.series;
  return svgNode('text', { y: 4, 'font-size': 13, fill: SERIES_STYLES[indicator.colour].label, class: 'end-label', 'data-day': day }, [
    svgNode('tspan', { 'font-weight': 600 }, words.seriesEnd(of.series)),
    // A shifted series leaves its value to the readout, which names its period.
    ...(of.series.lag === 0 ? [svgNode('tspan', {}, ` ${words.value(of.value, indicator)}`)] : []),
  ]);
}

/** Words on the plot, and the names of the lines at their ends. */
export function noteMarks(layout: ChartLayout, endLabels: boolean, words: ChartWords, pen: Pen = PIXEL_PEN): SvgNode {
  const [x, dx] = [layout.endLabelX - END_GAP, END_GAP];
  return svgNode('g', { 'aria-hidden': 'true' }, [
    ...layout.notes.map((note) => pen.at(noteSpot(note, layout), noteText(note, layout))),
    ...(endLabels ? layout.endLabels : []).map((label) =>
      pen.at({ x, dx, y: label.anchorY, dy: label.y - label.anchorY }, endLabelText(label, layout, words)),
    ),
  ]);
}
