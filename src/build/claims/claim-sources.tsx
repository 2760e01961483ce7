import type { QuoteEvidence } from '../../domain/dataset.ts';
import { layOutCorroboration } from '../../features/evidence/corroboration-layout.ts';
import { originHome } from '../../domain/evidence/origin-groups.ts';
import { localText } from '../../i18n/local-text.ts';
import { formatEdtf } from '../../i18n/format/format-period.ts';
import { publisherName } from '../../i18n/publisher-name.ts';
import { relationTag } from '../../i18n/relation-tag.ts';
import type { ClaimContext } from './claim-context.ts';
import { CitedSource, QuoteFigure } from './source-parts.tsx';

type Part = { readonly context: ClaimContext };

function Drawing({ context }: Part) {
  const { width, height, joins, reports, origins } = layOutCorroboration(context.facts.record.groups);
  return (
    <svg width={width} height={height} aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth={1.5}>
        {joins.map(({ key, path }) => (
          <path key={key} d={path} />
        ))}
        {reports.map(({ source, x, y }) => (
          <circle key={source} cx={x} cy={y} r={2.8} fill="var(--paper)" />
        ))}
      </g>
      {origins.map(({ origin, x, y }) => (
        <circle key={origin} cx={x} cy={y} r={4.6} fill="currentColor" />
      ))}
    </svg>
  );
}

/** The release that all quotes rest on, or that copies count once. */
function restsOn({ facts: { record }, words }: ClaimContext): string {
  const { evidence, language } = words;
  const { authority } = record;
  if (authority === null) return record.reports > record.origins ? evidence.countedOnce : '';
  const name = authority.publisher === '' ? authority.title : publisherName(authority.publisher, words);
  return evidence.oneRelease(evidence.what(name, authority.publishedOn === '' ? '' : formatEdtf(authority.publishedOn, language)));
}

function Corroboration({ context }: Part) {
  const { record } = context.facts;
  const { evidence } = context.words;
  if (record.reports === 0) {
    const cited = new Set(record.citations.map(({ source }) => source.id)).size;
    return (
      <div className="count">
        <p>
          <strong>{evidence.noQuotes}</strong>
          <br />
          {cited === 0 ? evidence.noEvidence : evidence.citedCount(cited)}
        </p>
      </div>
    );
  }
  return (
    <div className="count">
      <Drawing context={context} />
      <p>
        <strong data-reports={record.reports} data-origins={record.origins}>
          {evidence.reports(record.reports, record.origins)}
        </strong>
        <br />
        {restsOn(context)}
      </p>
    </div>
  );
}

function Remarks({ context }: Part) {
  const { remarks } = context.facts.record;
  const { evidence } = context.words;
  const tag = ({ relation }: QuoteEvidence): string => (relation === 'disputes' ? evidence.relations.disputes : evidence.relations.context);
  if (remarks.length === 0) return null;
  return (
    <section>
      <h2>{evidence.alsoSaid}</h2>
      {remarks.map((quote) => (
        <QuoteFigure key={quote.id} context={context} quote={quote} tag={tag(quote)} />
      ))}
    </section>
  );
}

/** Who states the figure: each origin with its words and those that follow it, then what is only cited. */
export function ClaimSources({ context }: Part) {
  const { explorer, facts, words } = context;
  const { groups, citations, reports } = facts.record;
  const { evidence, language } = words;
  return (
    <>
      <Corroboration context={context} />
      {groups.map((group, position) => {
        const name = publisherName(originHome(explorer.dataset, group)?.publisher ?? '', words);
        return (
          <section key={group.origin} className="origin">
            <h2>{evidence.origin(position + 1, name)}</h2>
            {group.quotes.map((quote, at) => (
              <QuoteFigure key={quote.id} context={context} quote={quote} tag={relationTag(group, at, name, evidence)} />
            ))}
          </section>
        );
      })}
      {citations.length > 0 && (
        <section className="small">
          <h2>
            {reports > 0 ? evidence.alsoCited : evidence.cited} <span>{evidence.noWordsCopied}</span>
          </h2>
          <ul>
            {citations.map(({ citation, source }) => (
              <li key={citation.id}>
                <CitedSource source={source} words={words} />
                {citation.note !== null && <p>{localText(citation.note, language)}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Remarks context={context} />
    </>
  );
}
