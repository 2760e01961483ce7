import type { Dispute, Target } from '../../domain/dataset.ts';
import type { DisputeSide } from '../../domain/evidence/dispute-sides.ts';
import type { Explorer } from '../../domain/explorer.ts';
import type { ClaimId, EvidenceId } from '../../domain/ids.ts';
import { SvgTree } from '../../charts/drawing/svg-tree.tsx';
import { inlineDiffersMark } from '../../charts/marks/differs-mark.ts';
import { formatEdtf } from '../../i18n/format/format-period.ts';
import { useLocalText } from '../../i18n/local-text.ts';
import { usePublisherName } from '../../i18n/publisher-name.ts';
import { useWords } from '../../i18n/words.ts';
import { type QuoteActions, QuoteBlock } from './quote-block.tsx';
import { CompareButton } from './compare-button.tsx';
import { CitedSource } from './cited-source.tsx';

interface DisputeNoteProps extends QuoteActions {
  readonly explorer: Explorer;
  readonly dispute: Dispute;
  readonly sides: readonly DisputeSide[];
  readonly target: Target;
  /** Quotes that stand above already; they are named here, not printed again. */
  readonly printed: ReadonlySet<EvidenceId>;
  readonly onOpen: (target: Target) => void;
  readonly onCompare: (rival: ClaimId) => void;
}

/** The claim that a side puts forward, where it is another one than that which is open. */
function otherTarget(side: DisputeSide, target: Target): Target | undefined {
  return side.statements.map((one) => one.evidence.target).find((one) => one.id !== target.id);
}

/** Those whose words are not printed with a side: quotes name their reports themselves. */
function useWho(printed: ReadonlySet<EvidenceId>): (side: DisputeSide) => string {
  const { evidence: words, join, language } = useWords();
  const publisher = usePublisherName();
  return (side) => {
    const cited = side.statements.filter(({ evidence }) => evidence.kind === 'citation' || printed.has(evidence.id));
    const sources = new Map(cited.map(({ source }) => [source.id, source]));
    const named = [...sources.values()].map((source) =>
      join.items(
        [
          publisher(source.publisher),
          source.carrier === '' ? '' : words.carriedBy(source.carrier),
          source.publishedOn === '' ? '' : formatEdtf(source.publishedOn, language),
        ].filter((part) => part !== ''),
      ),
    );
    return join.clauses(named);
  };
}

function Rival({ explorer, side, target, printed, onOpen, onCompare, ...actions }: Omit<DisputeNoteProps, 'dispute' | 'sides'> & { readonly side: DisputeSide }) {
  const { evidence: words, join } = useWords();
  const text = useLocalText();
  const who = useWho(printed);
  const label = text(side.claim.label);
  const other = otherTarget(side, target);
  const value = side.claim.refuted ? <s className="font-normal text-ink-3 decoration-1">{label}</s> : label;
  return (
    <li className="mt-1">
      <p>
        <b className="font-semibold text-ink">
          {other === undefined ? (
            value
          ) : (
            <button
              type="button"
              aria-label={words.openRival(label)}
              onClick={() => onOpen(other)}
              className="min-h-6 font-semibold underline decoration-rule-strong underline-offset-2 hover:decoration-ink max-desktop:min-h-11"
            >
              {value}
            </button>
          )}
        </b>
        {side.claim.refuted && join.bracket(words.refuted)} {who(side)}
        {other?.kind === 'observation' && target.kind === 'observation' && (
          <>
            {' '}
            <CompareButton value={label} onClick={() => onCompare(other.id)} />
          </>
        )}
      </p>
      {side.statements.map(({ evidence }) =>
        evidence.kind === 'quote' && !printed.has(evidence.id) ? (
          <div key={evidence.id} className="mt-1 pl-1.5">
            <QuoteBlock explorer={explorer} quote={evidence} tag="" size="short" {...actions} />
          </div>
        ) : null,
      )}
    </li>
  );
}

/** A disagreement: what else is said and by whom, its cause, our finding and what bears it out. */
export function DisputeNote({ dispute, sides, ...rest }: DisputeNoteProps) {
  const { evidence: words, join } = useWords();
  const text = useLocalText();
  const { sources } = rest.explorer.dataset;
  const cause = words.cause(words.causes[dispute.cause]);
  const finding = dispute.findingSources.flatMap((id) => sources.get(id) ?? []);
  return (
    <section className="mt-2 flex gap-2.5 border-t border-rule pt-2 text-s text-ink-2">
      <span className="pt-px">
        <SvgTree node={inlineDiffersMark()} />
      </span>
      <div className="min-w-0">
        <h3 className="font-semibold text-ink">
          <span className="sr-only">
            {words.differ}
            {join.marks.space}
          </span>
          {text(dispute.title)}
        </h3>
        <ul>
          {sides
            .filter((side) => !side.own)
            .map((side) => (
              <Rival key={side.claim.label.en} side={side} {...rest} />
            ))}
        </ul>
        <p className="mt-1">
          {cause.before}
          <b className="font-semibold text-ink">{cause.cause}</b>
          {cause.after}
          {join.marks.space}
          {text(dispute.finding)}
        </p>
        {finding.length > 0 && (
          <p className="mt-1">
            {words.findingSources}
            {join.marks.colon}
            {finding.map((source, position) => (
              <span key={source.id}>
                {position > 0 && join.marks.semicolon}
                <CitedSource source={source} />
              </span>
            ))}
          </p>
        )}
      </div>
    </section>
  );
}
