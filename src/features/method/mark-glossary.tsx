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
import { QuoteText } from '../../ui/quote-text.tsx';
import { MethodSection } from './method-section.tsx';

const INK = 'var(--ink)';

function citedMarkers(): SvgNode[] {
  const shapes = ['circle', 'square', 'triangle-up', 'diamond'] as const;
  return shapes.map((shape, position) => placedAt(position * 12 - 18, 0, svgNode('path', { d: markerPath(shape, 3), fill: INK })));
}

function stroke(d: string, dash?: string): SvgNode {
  return svgNode('path', { d, stroke: INK, 'stroke-width': 2, 'stroke-dasharray': dash, fill: 'none' });
}

/** The marks of the glossary, each about the middle of its picture. */
const GLYPHS = {
  quoted: [originDisc({ count: 2, hollow: false, colour: INK })],
  hollow: [originDisc({ count: 2, hollow: true, colour: INK })],
  cited: citedMarkers(),
  combined: [spanMark({ x0: -18, x1: 18, y: 0, colour: INK })],
  forecast: [forecastTick()],
  announced: [announcedDiamond(INK)],
  unseen: [stroke('M-20 0H-4M-2 0H22', '16 2 2 3 2 3 2 3 2 3 2 3')],
  differs: [svgNode('path', { d: 'M-6 -13h6v26h-6', stroke: INK, 'stroke-width': 1.5, fill: 'none' }), differsMark()],
  event: [placedAt(0, -1, eventFlag({ category: 'talks', text: '4', stacked: false, selected: false }))],
  gap: [stroke('M-20 5L-8 -3M8 1L20 -7')],
} as const;

function glyph(marks: readonly SvgNode[]): SvgNode {
  return svgNode('svg', { width: 48, height: 30, 'aria-hidden': 'true', class: 'flex-none' }, [placedAt(24, 15, svgNode('g', {}, marks))]);
}

/** Each mark as it is drawn, with what it means. */
export function MarkGlossary() {
  const { method } = useWords();
  const words = method.marks;
  const entries = [
    { text: words.quoted, marks: GLYPHS.quoted },
    { text: words.hollow, marks: GLYPHS.hollow },
    { text: words.cited, marks: GLYPHS.cited },
    { text: words.combined, marks: GLYPHS.combined },
    { text: words.forecast, marks: GLYPHS.forecast },
    { text: words.announced, marks: GLYPHS.announced },
    { text: words.unseen, marks: GLYPHS.unseen },
    { text: words.differs, marks: GLYPHS.differs },
    { text: words.event, marks: GLYPHS.event },
    { text: words.gap, marks: GLYPHS.gap },
  ];
  return (
    <MethodSection title={words.title}>
      <ul className="grid gap-x-8 @min-[640px]:grid-cols-2">
        {entries.map(({ text: [name, meaning], marks }) => (
          <li key={name} className="flex items-center gap-3 border-t border-rule py-1.5 text-s">
            <SvgTree node={glyph(marks)} />
            <span>
              <b className="font-semibold">{name}</b> <span className="text-ink-2">{meaning}</span>
            </span>
          </li>
        ))}
        <li className="flex items-center gap-3 border-t border-rule py-1.5 text-s">
          <span className="w-12 flex-none text-center font-serif text-m">
            <QuoteText open="" close="" parts={[{ text: '145%', mark: 'digits' }]} />
          </span>
          <span>
            <b className="font-semibold">{words.digits[0]}</b> <span className="text-ink-2">{words.digits[1]}</span>
          </span>
        </li>
      </ul>
    </MethodSection>
  );
}
