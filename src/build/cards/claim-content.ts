import type { Indicator, Observation, Source } from '../../domain/dataset.ts';
import { type ClaimFacts, claimFacts } from '../../domain/citation/claim-facts.ts';
import { splitQuote } from '../../domain/evidence/quote-parts.ts';
import type { Explorer } from '../../domain/explorer.ts';
import { textLanguage } from '../../domain/text-language.ts';
import { formatEdtf } from '../../i18n/format/format-period.ts';
import { localText } from '../../i18n/local-text.ts';
import { publisherName } from '../../i18n/publisher-name.ts';
import { observationPeriod, plainValue } from '../../i18n/target-text.ts';
import type { CardLanguage } from './card-languages.ts';
import type { CardQuote } from './card-quote.ts';

/** What the card of a claim says, in the words of one language. */
export interface ClaimContent {
  /** "more than"; or empty. */
  readonly bound: string;
  readonly value: string;
  /** Whether a dispute refutes it: then it is struck. */
  readonly refuted: boolean;
  readonly what: string;
  /** What must not be left out: its status, that it is refuted, that sources differ. */
  readonly notes: readonly string[];
  readonly quote: CardQuote | null;
  /** Who states it, and when; empty where no source is named. */
  readonly publisher: string;
  readonly date: string;
  /** How many reports state it, of how many independent origins; or how many sources are cited. */
  readonly backing: string;
}

function changeText(what: string, { changeOver }: Indicator, { own }: CardLanguage): string {
  const over = changeOver === null ? '' : own.over[changeOver];
  return over === '' || what.includes(over) ? what : what + own.join + over;
}

function notesOf({ refuted, disputes }: ClaimFacts, observation: Observation, { words: { evidence, join } }: CardLanguage): readonly string[] {
  const status = [
    observation.vintage === 'first' && observation.status === 'provisional' ? evidence.firstRelease : '',
    evidence.statuses[observation.status],
    refuted ? evidence.refuted : '',
    observation.lowConfidence ? evidence.lowConfidence : '',
  ].filter((part) => part !== '');
  const causes = [...new Set(disputes.map(({ dispute }) => evidence.causes[dispute.cause]))];
  return [
    ...(status.length === 0 ? [] : [join.items(status)]),
    ...(causes.length === 0 ? [] : [`≠ ${join.sentences([evidence.differ, join.items(causes)])}`]),
  ];
}

function quoteOf({ lead }: ClaimFacts, { words: { evidence } }: CardLanguage): CardQuote | null {
  const quote = lead?.quote ?? null;
  if (quote === null) return null;
  const parts = splitQuote(quote.exact, [quote.number], quote.sign === null ? [] : [quote.sign]);
  return { parts, marks: [evidence.openQuote, evidence.closeQuote], lang: textLanguage(quote.exact) };
}

function dateOf(source: Source, { words }: CardLanguage): string {
  return source.publishedOn === '' ? '' : formatEdtf(source.publishedOn, words.language);
}

/** Gathers what a card says of a claim; null for one that the package does not hold. */
export function claimContent(explorer: Explorer, observation: Observation, language: CardLanguage): ClaimContent | null {
  const { words, own } = language;
  const indicator = explorer.dataset.indicators.get(observation.indicator);
  const facts = claimFacts(explorer, { kind: 'observation', id: observation.id });
  if (indicator === undefined || facts === null) return null;
  const { record, lead, refuted } = facts;
  const title = words.evidence.what(localText(indicator.title, words.language), observationPeriod(observation, indicator, words));
  const cited = new Set(record.citations.map(({ source }) => source.id)).size;
  return {
    bound: words.evidence.bounds[observation.bound],
    value: plainValue(observation, indicator, words),
    refuted,
    what: changeText(title, indicator, language),
    notes: notesOf(facts, observation, language),
    quote: quoteOf(facts, language),
    publisher: lead === null ? '' : publisherName(lead.source.publisher, words),
    date: lead === null ? '' : dateOf(lead.source, language),
    backing: record.reports > 0 ? own.reports(record.reports, record.origins) : cited > 0 ? own.cited(cited) : '',
  };
}

/** What the card says to those who do not see it, in a sentence or two. */
export function claimAlt({ bound, value, what, notes, publisher, date, backing }: ClaimContent, { words, own }: CardLanguage): string {
  const source = words.join.items([publisher, date, backing].filter((part) => part !== ''));
  return own.alt(words.evidence.value(bound, value), [what, ...notes].join(own.join), source);
}
