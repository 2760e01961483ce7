import type { QuoteEvidence, Source } from '../../domain/dataset.ts';
import type { SourcedStatement } from '../../domain/evidence/dispute-sides.ts';
import { textLanguage } from '../../domain/text-language.ts';
import { splitQuote } from '../../domain/evidence/quote-parts.ts';
import type { EvidenceId, SourceId } from '../../domain/ids.ts';
import { quoteCheckText } from '../../i18n/quote-check-text.ts';
import { sourceText } from '../../i18n/source-text.ts';
import { useWords } from '../../i18n/words.ts';
import { useQuoteCheck } from '../../state/use-quote-check.ts';
import { QuoteText } from '../../ui/quote-text.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import { StateSign } from '../../ui/state-sign.tsx';

export type OnArticle = (source: SourceId, quote: EvidenceId) => void;

function Quote({ quote, source, onArticle }: { readonly quote: QuoteEvidence; readonly source: Source; readonly onArticle: OnArticle }) {
  const words = useWords();
  const { disputes, evidence } = words;
  const { publisher, date } = sourceText(source, words);
  const check = useQuoteCheck(quote, source);
  const { name, meaning } = quoteCheckText(check, words);
  return (
    <figure>
      <blockquote lang={textLanguage(quote.exact)} className="-indent-[0.42em] font-serif text-m text-pretty">
        <QuoteText
          open={evidence.openQuote}
          close={evidence.closeQuote}
          parts={splitQuote(quote.exact, [quote.number], quote.sign === null ? [] : [quote.sign]).map((part) => ({ ...part, state: check.state }))}
        />
      </blockquote>
      <figcaption className="flex flex-wrap items-center gap-x-2 text-s text-ink-2">
        <cite className="text-ink not-italic">{publisher}</cite>
        <span>{date}</span>
        <StateSign state={check.state} name={name} title={meaning} />
        {quote.relation === 'repeats' && <span className="rounded-mark border border-rule-strong px-1 text-xs">{disputes.repeats}</span>}
        <button
          type="button"
          onClick={() => onArticle(source.id, quote.id)}
          className="min-h-6 text-xs underline decoration-rule-strong underline-offset-2 hover:text-ink hover:decoration-ink max-desktop:min-h-11"
        >
          {disputes.inArticle}
          <span className="sr-only">
            {words.join.marks.colon}
            {disputes.inArticleName(publisher)}
          </span>
        </button>
      </figcaption>
    </figure>
  );
}

/** One statement of a side: the words of a report, or the name of a source whose words are not copied. */
export function SideStatement({ statement, onArticle }: { readonly statement: SourcedStatement; readonly onArticle: OnArticle }) {
  const words = useWords();
  const { evidence, source } = statement;
  if (evidence.kind === 'quote') return <Quote quote={evidence} source={source} onArticle={onArticle} />;
  const { publisher, title, titleLanguage, carrier, date, note } = sourceText(source, words);
  return (
    <p className="text-s text-ink-2">
      <SourceLine
        publisher={publisher}
        title={title}
        titleLanguage={titleLanguage}
        details={[carrier, date]}
        note={note}
        url={source.url}
        leaves={words.evidence.leaves}
        marks={words.join.marks}
      />
      <span className="text-xs">{words.join.bracket(words.disputes.cited)}</span>
    </p>
  );
}
