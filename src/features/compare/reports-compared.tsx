import { useId, useState } from 'react';
import type { QuoteEvidence } from '../../domain/dataset.ts';
import { type DiffPart, diffWords } from '../../domain/compare/word-diff.ts';
import { textLanguage } from '../../domain/text-language.ts';
import type { Figure } from '../../domain/dispute/dispute-places.ts';
import { groupByOrigin, originHome } from '../../domain/evidence/origin-groups.ts';
import type { Explorer } from '../../domain/explorer.ts';
import type { EvidenceId, SourceId } from '../../domain/ids.ts';
import { publisherName, usePublisherName } from '../../i18n/publisher-name.ts';
import { quoteCheckText } from '../../i18n/quote-check-text.ts';
import { sourceText } from '../../i18n/source-text.ts';
import { useWords } from '../../i18n/words.ts';
import { useQuoteCheck } from '../../state/use-quote-check.ts';
import { StateSign } from '../../ui/state-sign.tsx';

interface ReportsComparedProps {
  readonly explorer: Explorer;
  readonly figure: Figure;
  readonly onArticle: (source: SourceId, quote: EvidenceId) => void;
}

/** The first quote of each report of a figure: the plainest reports first. */
function reportQuotes(explorer: Explorer, { observation }: Figure): readonly QuoteEvidence[] {
  const { quotes } = explorer.index.of({ kind: 'observation', id: observation.id });
  return [...new Map(quotes.toReversed().map((quote) => [quote.source, quote])).values()].toReversed();
}

function ReportChoice({ label, quotes, chosen, explorer, onChoose }: {
  readonly label: string;
  readonly quotes: readonly QuoteEvidence[];
  readonly chosen: QuoteEvidence;
  readonly explorer: Explorer;
  readonly onChoose: (quote: EvidenceId) => void;
}) {
  const words = useWords();
  const id = useId();
  const nameOf = (quote: QuoteEvidence): string => {
    const source = explorer.dataset.sources.get(quote.source);
    if (source === undefined) return words.evidence.publisherUnknown;
    const { publisher, date } = sourceText(source, words);
    return words.join.pair(publisher, date);
  };
  return (
    <div>
      <label htmlFor={id} className="block text-xs text-ink-2">
        {label}
      </label>
      <select
        id={id}
        value={chosen.id}
        onChange={(event) => {
          const next = quotes.find((quote) => quote.id === event.target.value);
          if (next !== undefined) onChoose(next.id);
        }}
        className="h-8 w-full max-w-[320px] rounded-control border border-rule-strong bg-paper px-1.5 text-s max-desktop:h-11"
      >
        {quotes.map((quote) => (
          <option key={quote.id} value={quote.id}>
            {nameOf(quote)}
          </option>
        ))}
      </select>
    </div>
  );
}

function Report({ explorer, quote, parts, onArticle }: Pick<ReportsComparedProps, 'explorer' | 'onArticle'> & {
  readonly quote: QuoteEvidence;
  readonly parts: readonly DiffPart[];
}) {
  const all = useWords();
  const { compare: words, evidence } = all;
  const source = explorer.dataset.sources.get(quote.source);
  const check = useQuoteCheck(quote, source);
  const { name, meaning } = quoteCheckText(check, all);
  let position = 0;
  return (
    <figure className="mt-2 min-w-0">
      <blockquote lang={textLanguage(quote.exact)} className="font-serif text-q text-pretty">
        {evidence.openQuote}
        {parts.map((part) => {
          const key = position;
          position += part.text.length;
          return part.own ? (
            <span key={key} data-own className="box-decoration-clone bg-paper-3 underline decoration-ink-3 decoration-dotted underline-offset-3">
              {part.text}
            </span>
          ) : (
            part.text
          );
        })}
        {evidence.closeQuote}
      </blockquote>
      <figcaption className="flex flex-wrap items-center gap-x-2 text-s text-ink-2">
        <StateSign state={check.state} name={name} title={meaning} />
        <button
          type="button"
          onClick={() => onArticle(quote.source, quote.id)}
          className="min-h-6 text-xs underline decoration-rule-strong underline-offset-2 hover:text-ink hover:decoration-ink max-desktop:min-h-11"
        >
          {words.inArticle}
          <span className="sr-only">
            {all.join.marks.colon}
            {words.inArticleName(publisherName(source?.publisher ?? '', all))}
          </span>
        </button>
      </figcaption>
    </figure>
  );
}

/** Two reports of one figure: their words side by side, and whether they count as one origin or two. */
export function ReportsCompared({ explorer, figure, onArticle }: ReportsComparedProps) {
  const { compare: words } = useWords();
  const publisher = usePublisherName();
  const quotes = reportQuotes(explorer, figure);
  const [chosen, setChosen] = useState<{ readonly first: EvidenceId | null; readonly second: EvidenceId | null }>({ first: null, second: null });
  const first = quotes.find((quote) => quote.id === chosen.first) ?? quotes[0];
  const second = quotes.find((quote) => quote.id === chosen.second) ?? quotes.find((quote) => quote !== first);
  if (first === undefined || second === undefined) return <p className="text-m text-ink-2">{words.noWords}</p>;
  const diff = diffWords(first.exact, second.exact);
  const [group, other] = groupByOrigin([first, second]);
  const home = group === undefined ? undefined : originHome(explorer.dataset, group);
  const isEqual = [...diff.one, ...diff.other].every((part) => !part.own);
  return (
    <>
      <p className="mt-1 mb-3 text-m font-semibold">
        {other === undefined ? words.oneOrigin(publisher(home?.publisher)) : words.twoOrigins}
      </p>
      <div className="grid gap-x-8 gap-y-4 tablet:grid-cols-2">
        <div className="min-w-0">
          <ReportChoice label={words.report('first')} quotes={quotes} chosen={first} explorer={explorer} onChoose={(id) => setChosen({ ...chosen, first: id })} />
          <Report explorer={explorer} quote={first} parts={diff.one} onArticle={onArticle} />
        </div>
        <div className="min-w-0">
          <ReportChoice label={words.report('second')} quotes={quotes} chosen={second} explorer={explorer} onChoose={(id) => setChosen({ ...chosen, second: id })} />
          <Report explorer={explorer} quote={second} parts={diff.other} onArticle={onArticle} />
        </div>
      </div>
      <p className="mt-2 text-xs text-ink-2">{isEqual ? words.equalWords : words.ownWords}</p>
    </>
  );
}
