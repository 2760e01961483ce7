import type { QuoteEvidence, Source } from '../../domain/dataset.ts';
import { buildState } from '../../domain/evidence/build-state.ts';
import { quoteContext, splitQuote } from '../../domain/evidence/quote-parts.ts';
import { quoteAddress } from '../../domain/evidence/text-fragment.ts';
import { textLanguage } from '../../domain/text-language.ts';
import { localText } from '../../i18n/local-text.ts';
import { sourceText } from '../../i18n/source-text.ts';
import type { Words } from '../../i18n/words.ts';
import type { ClaimContext } from './claim-context.ts';

/** A link to another site: it passes on neither this page nor its address. */
function Outward({ href, lang, words, children }: { readonly href: string; readonly lang: string; readonly words: Words; readonly children: string }) {
  return (
    <a href={href} rel="noopener noreferrer" lang={lang} title={words.evidence.leaves} className="voice">
      {children}
    </a>
  );
}

/** A named source whose words are not copied: publisher, title, carrier, date. */
export function CitedSource({ source, words }: { readonly source: Source; readonly words: Words }) {
  const { publisher, title, titleLanguage, carrier, date, note } = sourceText(source, words);
  const { marks } = words.join;
  const rest = [carrier, date].filter((part) => part !== '');
  return (
    <>
      <span className="who">{publisher}</span>
      {marks.comma}
      {source.url === '' ? (
        <span lang={titleLanguage} className="voice">
          {title}
        </span>
      ) : (
        <Outward href={source.url} lang={titleLanguage} words={words}>
          {title}
        </Outward>
      )}
      {rest.map((part) => marks.comma + part).join('')}
      {note !== '' && marks.open + note.replace(/[.。]$/, '') + marks.close}
    </>
  );
}

interface QuoteFigureProps {
  readonly context: Pick<ClaimContext, 'explorer' | 'words'>;
  readonly quote: QuoteEvidence;
  /** How it relates to the figure, where that is not plainly "states". */
  readonly tag: string;
}

/** The very words of a quote, its digits marked, between the greyed words around it. */
function QuoteWords({ quote, words: { evidence } }: { readonly quote: QuoteEvidence; readonly words: Words }) {
  const around = quoteContext(quote.prefix, quote.suffix);
  const before = (around.cutBefore && around.before !== '' ? evidence.ellipsis : '') + around.before;
  const after = around.after + (around.cutAfter && around.after !== '' ? evidence.ellipsis : '');
  const parts = splitQuote(quote.exact, [quote.number], quote.sign === null ? [] : [quote.sign]);
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, part) => sum + part.text.length, 0));
  return (
    <blockquote lang={textLanguage(quote.exact)}>
      {evidence.openQuote}
      {before !== '' && <span>{before}</span>}
      <q data-evidence={quote.id}>
        {parts.map(({ text, mark }, index) => (mark === 'none' ? text : mark === 'digits' ? <mark key={starts[index]}>{text}</mark> : <u key={starts[index]}>{text}</u>))}
      </q>
      {after !== '' && <span>{after}</span>}
      {evidence.closeQuote}
    </blockquote>
  );
}

/** The words of one report, who says them, when, and what the check of the package found. */
export function QuoteFigure({ context: { explorer, words }, quote, tag }: QuoteFigureProps) {
  const source = explorer.dataset.sources.get(quote.source);
  const address = quoteAddress(source?.url ?? '', quote);
  const { evidence, language } = words;
  const state = evidence.states[buildState(quote, source)];
  const text = source === undefined ? null : sourceText(source, words);
  return (
    <figure>
      <QuoteWords quote={quote} words={words} />
      <figcaption>
        <cite>{text?.publisher ?? evidence.publisherUnknown}</cite> · {text?.date ?? evidence.dateUnknown} · <span title={state.meaning}>{state.name}</span>
        {tag !== '' && <span className="tag">{tag}</span>}
        {quote.note !== null && <p>{localText(quote.note, language)}</p>}
        {address !== null && text !== null && (
          <p>
            <Outward href={address} lang={text.titleLanguage} words={words}>
              {text.title}
            </Outward>
          </p>
        )}
      </figcaption>
    </figure>
  );
}
