import type { ReactNode } from 'react';
import { AnnouncedDiamond } from '../../charts/marks/announced-diamond.tsx';
import { DiffersMark } from '../../charts/marks/differs-mark.tsx';
import { EventFlag } from '../../charts/marks/event-flag.tsx';
import { ForecastTick } from '../../charts/marks/forecast-tick.tsx';
import { markerPath } from '../../charts/marks/marker-path.ts';
import { OriginDisc } from '../../charts/marks/origin-disc.tsx';
import { SpanMark } from '../../charts/marks/span-mark.tsx';
import { useWords } from '../../i18n/words.ts';
import { QuoteText } from '../../ui/quote-text.tsx';
import { MethodSection } from './method-section.tsx';

const INK = 'var(--ink)';

function Glyph({ children }: { readonly children: ReactNode }) {
  return (
    <svg width={48} height={30} aria-hidden="true" className="flex-none">
      {children}
    </svg>
  );
}

function CitedMarkers() {
  const shapes = ['circle', 'square', 'triangle-up', 'diamond'] as const;
  return shapes.map((shape, position) => <path key={shape} d={markerPath(shape, 3)} transform={`translate(${6 + position * 12} 15)`} fill={INK} />);
}

/** Each mark as it is drawn, with what it means. */
export function MarkGlossary() {
  const { method } = useWords();
  const words = method.marks;
  const entries = [
    { text: words.quoted, glyph: <OriginDisc x={24} y={15} count={2} hollow={false} colour={INK} /> },
    { text: words.hollow, glyph: <OriginDisc x={24} y={15} count={2} hollow colour={INK} /> },
    { text: words.cited, glyph: <CitedMarkers /> },
    { text: words.combined, glyph: <SpanMark x0={6} x1={42} y={15} colour={INK} /> },
    { text: words.forecast, glyph: <ForecastTick x={24} y={15} /> },
    { text: words.announced, glyph: <AnnouncedDiamond x={24} y={15} colour={INK} /> },
    { text: words.unseen, glyph: <path d="M4 15H20M22 15H46" stroke={INK} strokeWidth={2} strokeDasharray="16 2 2 3 2 3 2 3 2 3 2 3" fill="none" /> },
    {
      text: words.differs,
      glyph: (
        <>
          <path d="M18 2h6v26h-6" stroke={INK} strokeWidth={1.5} fill="none" />
          <DiffersMark x={24} y={15} />
        </>
      ),
    },
    { text: words.event, glyph: <EventFlag x={24} y={14} category="talks" text="4" stacked={false} selected={false} /> },
    { text: words.gap, glyph: <path d="M4 20L16 12M32 16L44 8" stroke={INK} strokeWidth={2} fill="none" /> },
  ];
  return (
    <MethodSection title={words.title}>
      <ul className="grid gap-x-8 @min-[640px]:grid-cols-2">
        {entries.map(({ text: [name, meaning], glyph }) => (
          <li key={name} className="flex items-center gap-3 border-t border-rule py-1.5 text-s">
            <Glyph>{glyph}</Glyph>
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
