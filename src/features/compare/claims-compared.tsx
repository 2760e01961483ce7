import { SvgTree } from '../../charts/drawing/svg-tree.tsx';
import { inlineDiffersMark } from '../../charts/marks/differs-mark.ts';
import type { Dataset, Dispute, QuoteEvidence, Source, Target } from '../../domain/dataset.ts';
import { claimDifference } from '../../domain/compare/claim-difference.ts';
import type { Figure } from '../../domain/dispute/dispute-places.ts';
import { splitQuote } from '../../domain/evidence/quote-parts.ts';
import type { Explorer } from '../../domain/explorer.ts';
import type { DisputeId } from '../../domain/ids.ts';
import { textLanguage } from '../../domain/text-language.ts';
import { formatDifference } from '../../i18n/format/format-difference.ts';
import { targetText } from '../../i18n/target-text.ts';
import { useWords } from '../../i18n/words.ts';
import { useQuoteCheck } from '../../state/use-quote-check.ts';
import { QuoteText } from '../../ui/quote-text.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { type ClaimRow, claimRows, leadingQuote } from './claim-rows.ts';

interface ClaimsComparedProps {
  readonly explorer: Explorer;
  readonly left: Figure;
  readonly right: Figure;
  readonly onOpen: (target: Target) => void;
  readonly onDispute: (dispute: DisputeId) => void;
}

function toTarget({ observation }: Figure): Target {
  return { kind: 'observation', id: observation.id };
}

/** The disputes that are about both claims. */
function sharedDisputes({ index }: Explorer, left: Figure, right: Figure): readonly Dispute[] {
  const ids = new Set(index.of(toTarget(right)).disputes.map((one) => one.id));
  return index.of(toTarget(left)).disputes.filter((one) => ids.has(one.id));
}

function Difference({ explorer, left, right, onDispute }: Omit<ClaimsComparedProps, 'onOpen'>) {
  const { compare: words, disputes: names, language } = useWords();
  const difference = claimDifference(left, right);
  const text = {
    same: () => words.same,
    apart: () => (difference.kind === 'apart' ? words.apart(formatDifference(difference.amount, difference, language)) : ''),
    refused: () => (difference.kind === 'refused' ? words.refused[difference.reason] : ''),
  }[difference.kind]();
  return (
    <div className="mt-1 mb-3 flex flex-wrap items-baseline gap-x-3 gap-y-0.5 text-m">
      <p className="font-semibold">{text}</p>
      {sharedDisputes(explorer, left, right).map((dispute) => (
        <span key={dispute.id} className="inline-flex items-baseline gap-2 text-s">
          {words.cause(names.causes[dispute.cause].toLowerCase())}
          <TextButton onClick={() => onDispute(dispute.id)}>{words.openDispute}</TextButton>
        </span>
      ))}
    </div>
  );
}

function Wording({ quote, source }: { readonly quote: QuoteEvidence; readonly source: Source | undefined }) {
  const { evidence } = useWords();
  const { state } = useQuoteCheck(quote, source);
  return (
    <blockquote lang={textLanguage(quote.exact)} className="font-serif text-pretty">
      <QuoteText
        open={evidence.openQuote}
        close={evidence.closeQuote}
        parts={splitQuote(quote.exact, [quote.number], quote.sign === null ? [] : [quote.sign]).map((part) => ({ ...part, state }))}
      />
    </blockquote>
  );
}

/** A heavier rule and a sign mark a line in which the two differ; a line in which they agree is quiet. */
function Row({ row, sources, quotes }: { readonly row: ClaimRow; readonly sources: Dataset['sources']; readonly quotes: readonly [QuoteEvidence | null, QuoteEvidence | null] }) {
  const { compare: words, join } = useWords();
  const look = row.key === 'value' ? 'text-v font-semibold' : row.differs ? 'text-t' : 'text-t text-ink-2';
  const cell = (side: 0 | 1): React.ReactNode => {
    const text = side === 0 ? row.left : row.right;
    const quote = quotes[side];
    return row.key === 'wording' && quote !== null ? <Wording quote={quote} source={sources.get(quote.source)} /> : text;
  };
  return (
    <div
      role="row"
      data-differs={row.differs}
      className="grid grid-cols-2 gap-x-4 gap-y-0.5 border-t border-rule py-1.5 tablet:grid-cols-[150px_minmax(0,1fr)_minmax(0,1fr)]"
    >
      <div role="rowheader" className="col-span-2 flex items-center gap-1.5 text-s text-ink-2 tablet:col-span-1 tablet:items-start">
        {words.rows[row.key]}
        {row.differs && (
          <>
            <SvgTree node={inlineDiffersMark()} />
            <span className="sr-only">{join.bracket(words.differs)}</span>
          </>
        )}
      </div>
      <div role="cell" className={`min-w-0 ${look}`}>
        {cell(0)}
      </div>
      <div role="cell" className={`min-w-0 ${look}`}>
        {cell(1)}
      </div>
    </div>
  );
}

/** Two claims line by line, with how far they lie apart said first. */
export function ClaimsCompared(props: ClaimsComparedProps) {
  const { explorer, left, right, onOpen } = props;
  const words = useWords();
  const quotes = [leadingQuote(explorer, left), leadingQuote(explorer, right)] as const;
  return (
    <>
      <Difference {...props} />
      <div role="table" aria-label={words.compare.title}>
        {claimRows(explorer, left, right, words).map((row) => (
          <Row key={row.key} row={row} sources={explorer.dataset.sources} quotes={quotes} />
        ))}
      </div>
      <div className="mt-2 grid grid-cols-2 gap-x-4 border-t border-rule pt-2 tablet:grid-cols-[150px_minmax(0,1fr)_minmax(0,1fr)]">
        <span className="max-tablet:hidden" />
        {[left, right].map((figure) => {
          const text = targetText(explorer.dataset, toTarget(figure), words);
          return text === null ? null : (
            <button
              key={figure.observation.id}
              type="button"
              onClick={() => onOpen(toTarget(figure))}
              className="min-h-6 text-left text-s underline decoration-rule-strong underline-offset-2 hover:decoration-ink max-desktop:min-h-11"
            >
              {words.compare.open(text.value, text.what)}
            </button>
          );
        })}
      </div>
    </>
  );
}
