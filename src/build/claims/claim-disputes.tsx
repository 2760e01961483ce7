import { SvgTree } from '../../charts/drawing/svg-tree.tsx';
import { inlineDiffersMark } from '../../charts/marks/differs-mark.ts';
import type { EvidenceRecord } from '../../domain/evidence/evidence-record.ts';
import type { DisputeSide } from '../../domain/evidence/dispute-sides.ts';
import type { EvidenceId } from '../../domain/ids.ts';
import { DEFAULT_VIEW } from '../../domain/view.ts';
import { formatEdtf } from '../../i18n/format/format-period.ts';
import { localText } from '../../i18n/local-text.ts';
import { publisherName } from '../../i18n/publisher-name.ts';
import type { Words } from '../../i18n/words.ts';
import type { ClaimContext } from './claim-context.ts';
import { CitedSource, QuoteFigure } from './source-parts.tsx';

type Printed = ReadonlySet<EvidenceId>;

/** Those whose words are not printed with a side: quotes name their reports themselves. */
function whoSays(side: DisputeSide, printed: Printed, words: Words): string {
  const { evidence: said, join, language } = words;
  const cited = side.statements.filter(({ evidence }) => evidence.kind === 'citation' || printed.has(evidence.id));
  const sources = new Map(cited.map(({ source }) => [source.id, source]));
  const named = [...sources.values()].map(({ publisher, carrier, publishedOn }) => {
    const parts = [publisherName(publisher, words), carrier === '' ? '' : said.carriedBy(carrier), publishedOn === '' ? '' : formatEdtf(publishedOn, language)];
    return join.items(parts.filter((part) => part !== ''));
  });
  return join.clauses(named);
}

function Side({ side, printed, context }: { readonly side: DisputeSide; readonly printed: Printed; readonly context: ClaimContext }) {
  const { words, links, observation } = context;
  const label = localText(side.claim.label, words.language);
  const value = side.claim.refuted ? <s>{label}</s> : label;
  const other = side.statements.map(({ evidence }) => evidence.target).find(({ id }) => id !== observation.id);
  return (
    <li>
      <strong>{other?.kind === 'observation' ? <a href={links.claim(other.id)}>{value}</a> : value}</strong>
      {side.claim.refuted && words.join.bracket(words.evidence.refuted)} {whoSays(side, printed, words)}
      {side.statements.map(({ evidence }) =>
        evidence.kind === 'quote' && !printed.has(evidence.id) ? <QuoteFigure key={evidence.id} context={context} quote={evidence} tag="" /> : null,
      )}
    </li>
  );
}

interface DisputeNoteProps {
  readonly context: ClaimContext;
  readonly entry: EvidenceRecord['disputes'][number];
  readonly printed: Printed;
}

function DisputeNote({ context, entry: { dispute, sides }, printed }: DisputeNoteProps) {
  const { explorer, words, links } = context;
  const { evidence, join, language } = words;
  const cause = evidence.cause(evidence.causes[dispute.cause]);
  const bearers = dispute.findingSources.flatMap((id) => explorer.dataset.sources.get(id) ?? []);
  return (
    <section className="dispute">
      <h2>
        <SvgTree node={inlineDiffersMark()} />{' '}
        <a href={links.view({ ...DEFAULT_VIEW, tab: 'disputes', dispute: dispute.id })}>{localText(dispute.title, language)}</a>
      </h2>
      <ul>
        {sides
          .filter((side) => !side.own)
          .map((side) => (
            <Side key={side.claim.label.en} side={side} printed={printed} context={context} />
          ))}
      </ul>
      <p>
        {cause.before}
        <strong>{cause.cause}</strong>
        {cause.after}
        {join.marks.space}
        {localText(dispute.finding, language)}
      </p>
      {bearers.length > 0 && (
        <p>
          {evidence.findingSources}
          {join.marks.colon}
          {bearers.map((source, position) => (
            <span key={source.id}>
              {position > 0 && join.marks.semicolon}
              <CitedSource source={source} words={words} />
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

/** The disagreements that the figure is part of: what else is said and by whom, the cause, our finding and what bears it out. */
export function ClaimDisputes({ context }: { readonly context: ClaimContext }) {
  const { disputes, groups } = context.facts.record;
  const printed = new Set(groups.flatMap(({ quotes }) => quotes.map(({ id }) => id)));
  return disputes.map((entry) => <DisputeNote key={entry.dispute.id} context={context} entry={entry} printed={printed} />);
}
