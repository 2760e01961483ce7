import { SvgTree } from '../../charts/drawing/svg-tree.tsx';
import { seriesSample } from '../../charts/marks/series-sample.ts';
import type { SeriesChange } from '../../domain/compare/moment-changes.ts';
import type { Target } from '../../domain/dataset.ts';
import type { Explorer } from '../../domain/explorer.ts';
import type { PlottedPoint } from '../../domain/plotted-series.ts';
import { textLanguage } from '../../domain/text-language.ts';
import { sourceText } from '../../i18n/source-text.ts';
import { targetText } from '../../i18n/target-text.ts';
import { seriesName } from '../../i18n/transform-text.ts';
import { useWords } from '../../i18n/words.ts';
import { leadingQuote } from './claim-rows.ts';
import { changeText } from '../../i18n/change-text.ts';
import { momentValue } from './moment-text.ts';

interface MomentRowProps {
  readonly explorer: Explorer;
  readonly of: SeriesChange;
  readonly onOpen: (target: Target) => void;
}

/** What is behind a value: the words of a source, or who is cited. Of a computed value, that of the published figure of its month. */
function Behind({ explorer, point }: { readonly explorer: Explorer; readonly point: PlottedPoint }) {
  const words = useWords();
  const { moments, evidence } = words;
  const { quotes, citations } = explorer.index.of({ kind: 'observation', id: point.observation.id });
  const indicator = explorer.dataset.indicators.get(point.observation.indicator);
  const quote = indicator === undefined ? null : leadingQuote(explorer, { observation: point.observation, indicator });
  const first = quote ?? quotes[0] ?? citations[0];
  const source = first === undefined ? undefined : explorer.dataset.sources.get(first.source);
  const publisher = source === undefined ? '' : sourceText(source, words).publisher;
  return (
    <span className="block text-xs text-ink-2">
      {point.derivation !== null && <span className="block">{moments.computed}</span>}
      {quote !== null && (
        <span lang={textLanguage(quote.exact)} className="line-clamp-3 font-serif text-pretty">
          {evidence.openQuote}
          {quote.exact}
          {evidence.closeQuote}
        </span>
      )}
      {source !== undefined && <span className="block">{quote === null ? moments.cited(publisher) : publisher}</span>}
    </span>
  );
}

/** A value of one month: the button that opens what is behind it, and the words of its source. */
function MomentCell({ explorer, point, of, onOpen }: MomentRowProps & { readonly point: PlottedPoint | null }) {
  const words = useWords();
  if (point === null) return <span className="text-s text-ink-2">{words.charts.noFigure}</span>;
  const target: Target = { kind: 'observation', id: point.observation.id };
  const named = targetText(explorer.dataset, target, words);
  const value = momentValue(point, of, words);
  return (
    <>
      <button
        type="button"
        data-moment={point.observation.id}
        aria-label={named === null ? value : words.moments.open(value, named.what)}
        onClick={() => onOpen(target)}
        className="min-h-6 min-w-6 text-left text-m font-semibold underline decoration-rule-strong underline-offset-2 hover:decoration-ink max-desktop:min-h-11 max-desktop:min-w-11"
      >
        {value}
      </button>
      <Behind explorer={explorer} point={point} />
    </>
  );
}

/** A series at both months, and how it changed. */
export function MomentRow(props: MomentRowProps) {
  const { of } = props;
  const words = useWords();
  return (
    <div
      role="row"
      data-change={of.series.indicator.id}
      className="grid grid-cols-2 gap-x-4 gap-y-0.5 border-t border-rule py-1.5 tablet:grid-cols-[150px_minmax(0,1fr)_minmax(0,1fr)_minmax(90px,150px)]"
    >
      <div role="rowheader" className="col-span-2 flex items-start gap-1.5 text-s tablet:col-span-1">
        <span className="flex-none pt-px">
          <SvgTree node={seriesSample(of.series.indicator)} />
        </span>
        {seriesName(of.series, words)}
      </div>
      <div role="cell" className="min-w-0">
        <MomentCell {...props} point={of.from} />
      </div>
      <div role="cell" className="min-w-0">
        <MomentCell {...props} point={of.to} />
      </div>
      <div role="cell" className="moment-change col-span-2 text-s font-semibold tablet:col-span-1 tablet:text-right">
        {changeText(of.change, words)}
      </div>
    </div>
  );
}
