import type { CitedDispute, ClaimFacts, OtherValue, Rival } from '../../domain/citation/claim-facts.ts';
import type { Indicator, Source } from '../../domain/dataset.ts';
import { vintageMonth } from '../../domain/vintages.ts';
import { formatDay, formatEdtf, formatMonth } from '../format/format-period.ts';
import { localText } from '../local-text.ts';
import { publisherName } from '../publisher-name.ts';
import { sourceText } from '../source-text.ts';
import { observationValue } from '../target-text.ts';
import type { Words } from '../words.ts';
import { sentenceValue } from './cite-statement.ts';
import { count } from './count.ts';

/** Names of those who say otherwise; more than two are counted. */
const NAMED_RIVALS = 2;

/** A release or report by name: publisher, title in the marks of titles, date. */
export function releaseName(source: Source, words: Words): string {
  const { publisher, title } = sourceText(source, words);
  const date = source.publishedOn === '' ? '' : `，${formatEdtf(source.publishedOn, 'zh')}`;
  return `${publisher}《${title}》${date}`;
}

function status(facts: ClaimFacts): string {
  const { subject } = facts.record;
  if (subject.kind === 'event') return '';
  const { status: own, vintage } = subject.observation;
  if (own === 'estimated') return '估算值';
  if (own === 'derived') return '据已公布的绝对值算出';
  if (own === 'revised') return '修订值';
  if (own === 'provisional') return vintage === 'first' ? '首次发布值' : '初值';
  return '';
}

function other({ kind, observation }: OtherValue, indicator: Indicator, words: Words): string {
  const value = indicator.unit === 'percent-change' ? observationValue(observation, indicator, words) : sentenceValue(observation, indicator, words);
  const day = observation.publishedOn === '' ? '' : `［${formatEdtf(observation.publishedOn, 'zh')}］`;
  const month = vintageMonth(observation.vintage);
  switch (kind) {
    case 'first-release':
      return `首次发布时为${value}${day}`;
    case 'revised-later':
      return `后修订为${value}${day}`;
    case 'other':
      return month === null ? `别处作${value}${day}` : `${formatMonth(month, 'zh')}的版本为${value}`;
  }
}

/** How much stands behind it: reports and their independent origins, and what is only cited. */
function support({ record: { reports, origins, citations }, knownOn }: ClaimFacts): string {
  const cited = count(citations.length, '个来源');
  if (reports === 0 && citations.length === 0) return knownOn === null ? '未注明来源' : '其来源发表较晚或日期不详';
  if (reports === 0) return `引注${cited}，未摘原文`;
  const own = reports === 1 ? '' : origins === 1 ? '，同出一源' : `，${count(origins, '个独立来源')}`;
  return `${count(reports, '篇报道')}${own}${citations.length === 0 ? '' : `，另引注${cited}`}`;
}

function leadRelation({ lead }: ClaimFacts): string {
  if (lead?.quote?.relation === 'rounds') return '报道中已取整';
  return lead?.quote?.relation === 'bounds' ? '报道给出上下限' : '';
}

function who({ sources }: Rival, words: Words): string {
  const names = [...new Set(sources.map((source) => publisherName(source.publisher, words)))];
  const more = names.length - NAMED_RIVALS;
  const named = names.slice(0, NAMED_RIVALS).join('、');
  return more > 0 ? `${named}等${count(names.length, '家')}` : named;
}

/** Who says what instead, and why they differ; the names in square brackets, since all of it stands in round ones. */
function disputeNote({ dispute, rivals, hasOwnSide }: CitedDispute, words: Words): string {
  const said = rivals.map((rival) => `${localText(rival.label, 'zh')}［${who(rival, words)}${rival.refuted ? '，已证伪' : ''}］`);
  const because = dispute.cause === 'unexplained' ? '原因不明' : `原因：${words.evidence.causes[dispute.cause]}`;
  if (!hasOwnSide) return `来源有分歧：${said.join('或')}，${because}`;
  if (rivals.some((rival) => rival.isValue)) return `别处作${said.join('、')}，${because}`;
  return `来源有分歧：${localText(dispute.title, 'zh')}；另一说：${said.join('、')}，${because}`;
}

/** Everything that keeps a claim from being a plain fact, in the order in which a reader asks. */
export function notes(facts: ClaimFacts, words: Words): readonly string[] {
  const { record, lead } = facts;
  const { subject, authority } = record;
  const rests = authority !== null && authority.id !== lead?.source.id && !isForecast(facts);
  const figure = subject.kind === 'observation' ? subject : null;
  const doubtful = subject.kind === 'event' ? subject.event.lowConfidence : subject.observation.lowConfidence;
  return [
    rests ? `以${releaseName(authority, words)}为据` : '',
    status(facts),
    ...(figure === null ? [] : facts.others.map((one) => other(one, figure.indicator, words))),
    leadRelation(facts),
    support(facts),
    doubtful ? words.evidence.lowConfidence : '',
    ...facts.disputes.map((dispute) => disputeNote(dispute, words)),
    facts.knownOn === null ? '' : `以${formatDay(facts.knownOn, 'zh')}所知为限`,
  ].filter((note) => note !== '');
}

/** A forecast names whom it rests on at once, since a forecast is somebody's. */
export function isForecast({ record }: ClaimFacts): boolean {
  return record.subject.kind === 'observation' && record.subject.observation.status === 'forecast';
}
