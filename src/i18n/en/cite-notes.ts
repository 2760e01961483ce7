import type { Indicator, Source } from '../../domain/dataset.ts';
import type { CitedDispute, ClaimFacts, OtherValue, Rival } from '../../domain/citation/claim-facts.ts';
import { vintageMonth } from '../../domain/vintages.ts';
import { formatDay, formatEdtf, formatMonth } from '../format/format-period.ts';
import { sourceText } from '../source-text.ts';
import { observationValue } from '../target-text.ts';
import type { Words } from '../words.ts';
import { sentenceValue } from './cite-value.ts';
import { plural } from './plural.ts';

/** Names of those who say otherwise; more than two are counted. */
const NAMED_RIVALS = 2;

/** A count in a sentence: one is a word. */
function counted(count: number, one: string, many: string): string {
  return count === 1 ? `one ${one}` : plural(count, one, many);
}

/** A release or report by name: `General Administration of Customs of China, Foreign trade in May 2025, 9 June 2025`. */
export function releaseName(source: Source, words: Words): string {
  const { publisher, title } = sourceText(source, words);
  return [publisher, title, source.publishedOn === '' ? '' : formatEdtf(source.publishedOn, 'en')]
    .filter((part) => part !== '')
    .join(', ');
}

function status(facts: ClaimFacts): string {
  const { subject } = facts.record;
  if (subject.kind === 'event') return '';
  const { status, vintage } = subject.observation;
  if (status === 'estimated') return 'an estimate';
  if (status === 'derived') return 'worked out from published levels';
  if (status === 'revised') return 'a revised value';
  if (status === 'provisional') return vintage === 'first' ? 'first release' : 'provisional';
  return '';
}

function other({ kind, observation }: OtherValue, indicator: Indicator, words: Words): string {
  const value = indicator.unit === 'percent-change' ? observationValue(observation, indicator, words) : sentenceValue(observation, indicator);
  const day = observation.publishedOn === '' ? '' : ` (${formatEdtf(observation.publishedOn, 'en')})`;
  const month = vintageMonth(observation.vintage);
  switch (kind) {
    case 'first-release':
      return `first released as ${value}${day}`;
    case 'revised-later':
      return `later revised to ${value}${day}`;
    case 'other':
      return month === null ? `given elsewhere as ${value}${day}` : `${value} in the version of ${formatMonth(month, 'en')}`;
  }
}

/** How much stands behind it: reports and their independent origins, and what is only cited. */
function support({ record: { reports, origins, citations }, knownOn }: ClaimFacts): string {
  const cited = counted(citations.length, 'source', 'sources');
  if (reports === 0 && citations.length === 0) {
    return knownOn === null ? 'no source of it is named' : 'its sources came later or have no known day';
  }
  if (reports === 0) return `cited from ${cited}, no words copied`;
  const from = origins === 1 ? `${reports} reports that go back to one origin` : `${reports} reports, ${origins} origins`;
  return `${reports === 1 ? 'reported by one source' : from}${citations.length === 0 ? '' : `, and ${cited} cited`}`;
}

function leadRelation({ lead }: ClaimFacts): string {
  if (lead?.quote?.relation === 'rounds') return 'the report rounds the figure';
  return lead?.quote?.relation === 'bounds' ? 'the report gives a bound' : '';
}

function who({ sources }: Rival): string {
  const names = [...new Set(sources.map((source) => source.publisher || 'an unknown publisher'))];
  const named = names.slice(0, NAMED_RIVALS);
  const more = names.length - NAMED_RIVALS;
  if (more > 0) return `${named.join(', ')} and ${counted(more, 'other', 'others')}`;
  return named.join(' and ');
}

/** Who says what instead, and why they differ; the names in square brackets, since all of it stands in round ones. */
function disputeNote({ dispute, rivals, hasOwnSide }: CitedDispute, words: Words): string {
  const said = rivals.map((rival) => `${rival.label.en} [${who(rival)}${rival.refuted ? ', refuted' : ''}]`);
  const cause = words.evidence.causes[dispute.cause];
  const because = dispute.cause === 'unexplained' ? cause : `cause: ${cause}`;
  if (!hasOwnSide) return `sources differ: ${said.join(' or ')}, ${because}`;
  if (rivals.some((rival) => rival.isValue)) return `elsewhere ${said.join(', elsewhere ')}, ${because}`;
  return `sources differ: ${dispute.title.en}; elsewhere ${said.join(', elsewhere ')}, ${because}`;
}

/** Everything that keeps a claim from being a plain fact, in the order in which a reader asks. */
export function notes(facts: ClaimFacts, words: Words): readonly string[] {
  const { record, lead } = facts;
  const { subject, authority } = record;
  const rests = authority !== null && authority.id !== lead?.source.id && !isForecast(facts);
  const figure = subject.kind === 'observation' ? subject : null;
  const doubtful = subject.kind === 'event' ? subject.event.lowConfidence : subject.observation.lowConfidence;
  return [
    rests ? `resting on ${releaseName(authority, words)}` : '',
    status(facts),
    ...(figure === null ? [] : facts.others.map((one) => other(one, figure.indicator, words))),
    leadRelation(facts),
    support(facts),
    doubtful ? words.evidence.lowConfidence : '',
    ...facts.disputes.map((dispute) => disputeNote(dispute, words)),
    facts.knownOn === null ? '' : `as known on ${formatDay(facts.knownOn, 'en')}`,
  ].filter((note) => note !== '');
}

/** A forecast names whom it rests on at once, since a forecast is somebody's. */
export function isForecast({ record }: ClaimFacts): boolean {
  return record.subject.kind === 'observation' && record.subject.observation.status === 'forecast';
}
