import type { ClaimFacts, LeadSource } from '../../domain/citation/claim-facts.ts';
import { linkRun, type Run, textRun } from '../../domain/citation/passage.ts';
import { firstSentence } from '../first-sentence.ts';
import { formatEdtf } from '../format/format-period.ts';
import { sourceText } from '../source-text.ts';
import { eventDate } from '../target-text.ts';
import type { Words } from '../words.ts';
import { isForecast, notes, releaseName } from './cite-notes.ts';
import { statement } from './cite-statement.ts';

/** The sentence goes on after the quoted words, so a stop at their end is left out, as print does. */
function quotedWords(exact: string): string {
  return `“${exact.replace(/[\s.,;:]+$/u, '')}”`;
}

/** What the claim says, in English and without a full stop. */
export function englishStatement(facts: ClaimFacts, words: Words): string {
  const { subject, authority } = facts.record;
  if (subject.kind === 'event') return `${eventDate(subject.event, words)}: ${subject.event.title.en}`;
  const forecaster = authority !== null && isForecast(facts) ? releaseName(authority, words) : '';
  return statement(subject.observation, subject.indicator, words, { refuted: facts.refuted, forecaster });
}

/** Publisher (the link) and date; of a source whose words are not held, its title and carrier as well. */
function sourceRuns({ source, quote }: LeadSource, words: Words): readonly Run[] {
  const { publisher, title, carrier } = sourceText(source, words);
  const name = source.publisher === '' ? publisher.toLowerCase() : publisher;
  const date = source.publishedOn === '' ? words.evidence.dateUnknown : formatEdtf(source.publishedOn, 'en');
  const rest = quote === null ? [title, carrier, date] : [date];
  return [linkRun(name, source.url), textRun(rest.filter((part) => part !== '').map((part) => `, ${part}`).join(''))];
}

/** What exactly is measured, or what happened; only the first sentence, since the rest is for other periods. */
function explanation({ record: { subject } }: ClaimFacts): string {
  if (subject.kind === 'event') return subject.event.detail.en === '' ? '' : ` ${firstSentence(subject.event.detail.en).first}`;
  return ` Measured: ${firstSentence(subject.indicator.definition.en).first}`;
}

/** An English sentence: the claim, its words, its source, what is uncertain; then what exactly is measured. */
export function englishSentence(facts: ClaimFacts, words: Words): readonly Run[] {
  const { lead } = facts;
  const quote = lead?.quote ?? null;
  const said = notes(facts, words);
  return [
    textRun(englishStatement(facts, words) + (quote === null ? '' : `: ${quotedWords(quote.exact)}`)),
    textRun(' ('),
    ...(lead === null ? [] : [...sourceRuns(lead, words), textRun(said.length > 0 ? '; ' : '')]),
    textRun(`${said.join('; ')}).${explanation(facts)}`),
  ];
}
