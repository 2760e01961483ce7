import { DiffersMark } from '../../charts/marks/differs-mark.tsx';
import { AnnouncedDiamond } from '../../charts/marks/announced-diamond.tsx';
import { EventFlag } from '../../charts/marks/event-flag.tsx';
import { ForecastTick } from '../../charts/marks/forecast-tick.tsx';
import { markerPath } from '../../charts/marks/marker-path.ts';
import { OriginDisc } from '../../charts/marks/origin-disc.tsx';
import { SpanMark } from '../../charts/marks/span-mark.tsx';
import { useWords } from '../../i18n/words.ts';

function Sample({ width, children }: { readonly width: number; readonly children: React.ReactNode }) {
  return (
    <svg width={width} height={18} aria-hidden="true" className="flex-none">
      {children}
    </svg>
  );
}

/** What the marks mean, in one line. */
export function ChartKey() {
  const { charts } = useWords();
  const ink = 'var(--ink)';
  const entries = [
    { word: charts.key.quoted, width: 18, mark: <OriginDisc x={9} y={9} count={2} hollow={false} colour={ink} /> },
    { word: charts.key.cited, width: 8, mark: <path d={markerPath('circle', 3)} transform="translate(4 9)" fill={ink} /> },
    {
      word: charts.key.provisional,
      width: 8,
      mark: <path d={markerPath('circle', 2.8)} transform="translate(4 9)" fill="var(--paper)" stroke={ink} strokeWidth={1.5} />,
    },
    { word: charts.key.combined, width: 24, mark: <SpanMark x0={2} x1={22} y={9} colour={ink} /> },
    { word: charts.key.forecast, width: 30, mark: <ForecastTick x={15} y={9} /> },
    { word: charts.key.announced, width: 13, mark: <AnnouncedDiamond x={6.5} y={9} colour={ink} /> },
    { word: charts.key.differs, width: 16, mark: <DiffersMark x={8} y={9} /> },
    {
      word: charts.key.event,
      width: 20,
      mark: <EventFlag x={10} y={9} category="tariff" text="4" stacked={false} selected={false} />,
    },
  ];
  return (
    <ul aria-label={charts.keyLabel} className="flex flex-wrap gap-x-5 gap-y-0.5 text-xs text-ink-2">
      {entries.map((entry) => (
        <li key={entry.word} className="inline-flex items-center gap-1.5 whitespace-nowrap">
          <Sample width={entry.width}>{entry.mark}</Sample>
          {entry.word}
        </li>
      ))}
    </ul>
  );
}
