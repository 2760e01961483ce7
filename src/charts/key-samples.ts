import type { Words } from '../i18n/words.ts';
import { placedAt, type SvgNode, svgNode } from './drawing/svg-node.ts';
import { announcedDiamond } from './marks/announced-diamond.ts';
import { differsMark } from './marks/differs-mark.ts';
import { eventFlag } from './marks/event-flag.ts';
import { forecastTick } from './marks/forecast-tick.ts';
import { markerPath } from './marks/marker-path.ts';
import { originDisc } from './marks/origin-disc.ts';
import { spanMark } from './marks/span-mark.ts';

const INK = 'var(--ink)';

/** A mark of the key and what it means. */
export interface KeySample {
  readonly word: string;
  readonly width: number;
  /** 18 px high, and as wide as is said. */
  readonly picture: SvgNode;
}

function sample(word: string, width: number, x: number, mark: SvgNode): KeySample {
  const picture = svgNode('svg', { width, height: 18, 'aria-hidden': 'true', class: 'flex-none' }, [placedAt(x, 9, mark)]);
  return { word, width, picture };
}

/** What the marks of all charts mean, in the order of the key. */
export function keySamples(key: Words['charts']['key']): readonly KeySample[] {
  const provisional = { d: markerPath('circle', 2.8), fill: 'var(--paper)', stroke: INK, 'stroke-width': 1.5 };
  return [
    sample(key.quoted, 18, 9, originDisc({ count: 2, hollow: false, colour: INK })),
    sample(key.cited, 8, 4, svgNode('path', { d: markerPath('circle', 3), fill: INK })),
    sample(key.provisional, 8, 4, svgNode('path', provisional)),
    sample(key.combined, 24, 12, spanMark({ x0: -10, x1: 10, y: 0, colour: INK })),
    sample(key.forecast, 30, 15, forecastTick()),
    sample(key.announced, 13, 6.5, announcedDiamond(INK)),
    sample(key.differs, 16, 8, differsMark()),
    sample(key.event, 20, 10, eventFlag({ category: 'tariff', text: '4', stacked: false, selected: false })),
  ];
}
