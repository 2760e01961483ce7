import type { QuoteEvidence } from '../../domain/dataset.ts';
import type { Explorer } from '../../domain/explorer.ts';
import { passageClaims, passageOf } from '../../domain/evidence/passages.ts';
import { quoteContext, splitQuote } from '../../domain/evidence/quote-parts.ts';
import { quoteAddress } from '../../domain/evidence/text-fragment.ts';
import { textLanguage } from '../../domain/text-language.ts';
import type { ClaimId, EvidenceId, SourceId } from '../../domain/ids.ts';
import { formatEdtf } from '../../i18n/format/format-period.ts';
import { useLocalText } from '../../i18n/local-text.ts';
import { usePublisherName } from '../../i18n/publisher-name.ts';
import { useWords } from '../../i18n/words.ts';
import { OutwardLink } from '../../ui/outward-link.tsx';
import { QuoteText } from '../../ui/quote-text.tsx';
import { StateSign } from '../../ui/state-sign.tsx';
import { PlaceButton } from './place-button.tsx';
import { useQuoteState } from './use-quote-state.ts';

/** What a quote can do to the page around the panel. */
export interface QuoteActions {
  readonly onHighlight: (claims: readonly ClaimId[]) => void;
  readonly onArticle: (source: SourceId, quote: EvidenceId) => void;
}

interface QuoteBlockProps extends QuoteActions {
  readonly explorer: Explorer;
  readonly quote: QuoteEvidence;
  /** How it relates to the figure, where that is not plainly "states". */
  readonly tag: string;
  /** `short`: beside another claim, where the words matter more than the way to the source. */
  readonly size: 'first' | 'following' | 'short';
}

const SIZES = { first: 'text-q', following: 'text-m', short: 'text-m' } as const;

function Words({ explorer, quote, size }: Pick<QuoteBlockProps, 'explorer' | 'quote' | 'size'>) {
  const { evidence: words } = useWords();
  const { state } = useQuoteState(quote, explorer.dataset.sources.get(quote.source));
  const context = quoteContext(quote.prefix, quote.suffix);
  return (
    <blockquote lang={textLanguage(quote.exact)} className={`-indent-[0.42em] font-serif text-pretty ${SIZES[size]}`}>
      <QuoteText
        open={words.openQuote}
        close={words.closeQuote}
        before={(context.cutBefore && context.before !== '' ? words.ellipsis : '') + context.before}
        after={context.after + (context.cutAfter && context.after !== '' ? words.ellipsis : '')}
        parts={splitQuote(quote.exact, [quote.number], quote.sign === null ? [] : [quote.sign]).map((part) => ({ ...part, state }))}
      />
    </blockquote>
  );
}

function Attribution({ explorer, quote, tag, onArticle }: Pick<QuoteBlockProps, 'explorer' | 'quote' | 'tag' | 'onArticle'>) {
  const { evidence: words, language } = useWords();
  const publisher = usePublisherName();
  const source = explorer.dataset.sources.get(quote.source);
  const { state, name, meaning } = useQuoteState(quote, source);
  return (
    <div className="mt-0.5 flex flex-wrap items-center gap-x-1.5 gap-y-0.5 text-s text-ink-2">
      <cite className="text-ink not-italic">{publisher(source?.publisher)}</cite>
      <span className="text-ink-3" aria-hidden="true">
        ·
      </span>
      <span>{source === undefined || source.publishedOn === '' ? words.dateUnknown : formatEdtf(source.publishedOn, language)}</span>
      <span className="text-ink-3" aria-hidden="true">
        ·
      </span>
      <StateSign state={state} name={name} title={meaning} />
      {tag !== '' && <span className="rounded-mark border border-rule-strong px-1 text-xs whitespace-nowrap">{tag}</span>}
      {source !== undefined && <PlaceButton quote={quote} source={source} onArticle={onArticle} />}
    </div>
  );
}

/** The words of one report: its digits marked, its context greyed, who says it and where. */
export function QuoteBlock({ explorer, quote, tag, size, onHighlight, onArticle }: QuoteBlockProps) {
  const { evidence: words } = useWords();
  const text = useLocalText();
  const source = explorer.dataset.sources.get(quote.source);
  const address = quoteAddress(source?.url ?? '', quote);
  const light = (): void => onHighlight(passageClaims(passageOf(quote, explorer.index.quotesOf(quote.source))));
  const dim = (): void => onHighlight([]);
  return (
    <figure className="group mb-2.5" onPointerEnter={light} onPointerLeave={dim} onFocus={light} onBlur={dim}>
      <Words explorer={explorer} quote={quote} size={size} />
      <figcaption>
        <Attribution explorer={explorer} quote={quote} tag={tag} onArticle={onArticle} />
        {quote.note !== null && size !== 'short' && <p className="text-s text-ink-2">{text(quote.note)}</p>}
        {address !== null && size !== 'short' && (
          <OutwardLink
            href={address}
            leaves={words.leaves}
            language={source?.title ? textLanguage(source.title) : undefined}
            className="inline-block py-0.5 font-serif text-s text-ink-2 not-hover:no-underline"
          >
            {source?.title || words.titleUnknown}
          </OutwardLink>
        )}
      </figcaption>
    </figure>
  );
}
