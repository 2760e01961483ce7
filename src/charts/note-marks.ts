import { SERIES_STYLES } from '../theme/series-styles.ts';
import type { ChartLayout, SeriesPoint } from './chart-layout.ts';
import type { ChartWords } from './chart-words.ts';
import { placedAt, type SvgNode, svgNode } from './drawing/svg-node.ts';
import type { EndLabel } from './place-end-labels.ts';
import type { PlacedNote } from './place-notes.ts';

function noteMark({ wish, x, y, anchor }: PlacedNote): SvgNode {
  const look = {
    'text-anchor': anchor,
    'font-size': 12,
    'font-weight': wish.strong ? 600 : 400,
    fill: wish.colour ?? 'var(--ink-2)',
    class: 'halo chart-note',
  };
  return placedAt(x, y, svgNode('text', look, wish.text));
}

function endLabelMark({ of, y }: EndLabel<SeriesPoint>, x: number, words: ChartWords): SvgNode {
  const { indicator } = of.series;
  return placedAt(
    x,
    y,
    svgNode('text', { y: 4, 'font-size': 13, fill: SERIES_STYLES[indicator.colour].label, class: 'end-label' }, [
      svgNode('tspan', { 'font-weight': 600 }, words.series(of.series)),
      svgNode('tspan', {}, ` ${words.value(of.point.y, indicator)}`),
    ]),
  );
}

/** Words on the plot, and the names of the lines at their ends. */
export function noteMarks(layout: ChartLayout, endLabels: boolean, words: ChartWords): SvgNode {
  return svgNode('g', { 'aria-hidden': 'true' }, [
    ...layout.notes.map(noteMark),
    ...(endLabels ? layout.endLabels.map((label) => endLabelMark(label, layout.endLabelX, words)) : []),
  ]);
}
