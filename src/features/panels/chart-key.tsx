import { placedAt, type SvgNode, svgNode } from '../../charts/drawing/svg-node.ts';
import { SvgTree } from '../../charts/drawing/svg-tree.tsx';
import { announcedDiamond } from '../../charts/marks/announced-diamond.ts';
import { differsMark } from '../../charts/marks/differs-mark.ts';
import { eventFlag } from '../../charts/marks/event-flag.ts';
import { forecastTick } from '../../charts/marks/forecast-tick.ts';
import { markerPath } from '../../charts/marks/marker-path.ts';
import { originDisc } from '../../charts/marks/origin-disc.ts';
import { spanMark } from '../../charts/marks/span-mark.ts';
import { useWords } from '../../i18n/words.ts';

const INK = 'var(--ink)';

/** A mark in a picture of its own, 18 px high. */
function sample(width: number, x: number, mark: SvgNode): SvgNode {
  return svgNode('svg', { width, height: 18, 'aria-hidden': 'true', class: 'flex-none' }, [placedAt(x, 9, mark)]);
}

/** What the marks mean, in one line. */
export function ChartKey() {
  const { charts } = useWords();
  const { key } = charts;
  const provisional = { d: markerPath('circle', 2.8), fill: 'var(--paper)', stroke: INK, 'stroke-width': 1.5 };
  const entries = [
    { word: key.quoted, picture: sample(18, 9, originDisc({ count: 2, hollow: false, colour: INK })) },
    { word: key.cited, picture: sample(8, 4, svgNode('path', { d: markerPath('circle', 3), fill: INK })) },
    { word: key.provisional, picture: sample(8, 4, svgNode('path', provisional)) },
    { word: key.combined, picture: sample(24, 12, spanMark({ x0: -10, x1: 10, y: 0, colour: INK })) },
    { word: key.forecast, picture: sample(30, 15, forecastTick()) },
    { word: key.announced, picture: sample(13, 6.5, announcedDiamond(INK)) },
    { word: key.differs, picture: sample(16, 8, differsMark()) },
    { word: key.event, picture: sample(20, 10, eventFlag({ category: 'tariff', text: '4', stacked: false, selected: false })) },
  ];
  return (
    <ul aria-label={charts.keyLabel} className="flex flex-wrap gap-x-5 gap-y-0.5 text-xs text-ink-2">
      {entries.map((entry) => (
        <li key={entry.word} className="inline-flex items-center gap-1.5 whitespace-nowrap">
          <SvgTree node={entry.picture} />
          {entry.word}
        </li>
      ))}
    </ul>
  );
}
