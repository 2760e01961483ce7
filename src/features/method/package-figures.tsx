import type { PackageCounts } from '../../domain/method/package-counts.ts';
import { formatNumber } from '../../i18n/format/format-number.ts';
import { useWords } from '../../i18n/words.ts';
import { MethodSection } from './method-section.tsx';

const BAR_WIDTH = 860;

/** What the package holds, in numbers that are counted as the page opens. */
export function PackageFigures({ counts }: { readonly counts: PackageCounts }) {
  const { method, language } = useWords();
  const words = method.holds;
  const whole = (count: number): string => formatNumber(count, { decimals: 0 }, language);
  const rows = [
    { count: counts.observations, what: words.values(whole(counts.indicators)) },
    { count: counts.otherVintages, what: words.vintages(whole(counts.misprints)) },
    { count: counts.quotes, what: words.quotes(whole(counts.articles)) },
    { count: counts.origins, what: words.origins },
    { count: counts.citations, what: words.citations(whole(counts.sources)) },
    { count: counts.events, what: words.events },
    { count: counts.disputes, what: words.disputes },
    { count: counts.mentions, what: words.mentions },
  ];
  return (
    <MethodSection title={words.title}>
      <ul className="grid gap-x-8 gap-y-3 @min-[560px]:grid-cols-2 @min-[1100px]:grid-cols-4">
        {rows.map(({ count, what }) => (
          <li key={what} className="border-t border-rule pt-1.5">
            <span className="block text-v font-semibold">{whole(count)}</span>
            <span className="block text-s text-ink-2">{what}</span>
          </li>
        ))}
      </ul>
    </MethodSection>
  );
}

/** How many of the drawn figures are quoted, cited by several, cited by one: a bar, and the same in words. */
export function CoverageFigures({ counts }: { readonly counts: PackageCounts }) {
  const { method, language } = useWords();
  const words = method.coverage;
  const { plotted } = counts;
  const whole = (count: number): string => formatNumber(count, { decimals: 0 }, language);
  const share = (count: number): string =>
    `${formatNumber(plotted.total === 0 ? 0 : (count / plotted.total) * 100, { decimals: 1 }, language)}%`;
  const parts = [
    { count: plotted.quoted, text: words.quoted, fill: 'var(--ink)' },
    { count: plotted.citedByMore, text: words.more, fill: 'var(--ink-3)' },
    { count: plotted.citedByOne, text: words.one, fill: 'var(--paper-3)' },
    { count: plotted.uncited, text: words.none, fill: 'var(--paper)' },
  ].filter((part) => part.count > 0);
  let x = 0;
  const bars = parts.map((part) => {
    const width = (part.count / Math.max(1, plotted.total)) * BAR_WIDTH;
    const bar = { ...part, x, width };
    x += width;
    return bar;
  });
  return (
    <MethodSection title={words.title}>
      <p>{words.of(whole(plotted.total))}</p>
      <svg viewBox={`0 0 ${BAR_WIDTH} 16`} preserveAspectRatio="none" aria-hidden="true" className="my-2 block h-4 w-full">
        {bars.map((bar) => (
          <rect key={bar.fill} x={bar.x} width={bar.width} y={0.5} height={15} fill={bar.fill} stroke="var(--ink)" vectorEffect="non-scaling-stroke" />
        ))}
      </svg>
      <ul className="text-s">
        {parts.map((part) => (
          <li key={part.fill} className="flex items-baseline gap-2 py-0.5">
            <svg width={12} height={12} aria-hidden="true" className="flex-none translate-y-0.5">
              <rect x={0.5} y={0.5} width={11} height={11} fill={part.fill} stroke="var(--ink)" />
            </svg>
            {part.text(whole(part.count), share(part.count))}
          </li>
        ))}
      </ul>
      <p className="mt-1.5 text-s text-ink-2">
        {words.also(whole(plotted.severalOrigins), whole(plotted.disputed), whole(counts.lowConfidence))}
      </p>
    </MethodSection>
  );
}
