import type { ClaimFacts, LeadSource } from '../../domain/citation/claim-facts.ts';
import { linkRun, type Run, textRun } from '../../domain/citation/passage.ts';
import { firstSentence } from '../first-sentence.ts';
import { formatEdtf } from '../format/format-period.ts';
import { localText } from '../local-text.ts';
import { sourceText } from '../source-text.ts';
import { eventDate } from '../target-text.ts';
import type { Words } from '../words.ts';
import { isForecast, notes, releaseName } from './cite-notes.ts';
import { statement } from './cite-statement.ts';

/** In their own language. The sentence goes on after them, so a stop at their end is left out, as print does. */
function quotedWords(exact: string): string {
  return `“${exact.replace(/[\s.,;:。，；：]+$/u, '')}”`;
}

/** What the claim says, in Chinese and without a full stop. */
export function chineseStatement(facts: ClaimFacts, words: Words): string {
  const { subject, authority } = facts.record;
  if (subject.kind === 'event') return `${eventDate(subject.event, words)}：${localText(subject.event.title, 'zh')}`;
  const forecaster = authority !== null && isForecast(facts) ? releaseName(authority, words) : '';
  return statement(subject.observation, subject.indicator, words, { refuted: facts.refuted, forecaster });
}

/** Publisher (the link) and date; of a source whose words are not held, its title and carrier as well. */
function sourceRuns({ source, quote }: LeadSource, words: Words): readonly Run[] {
  const { publisher, title, carrier } = sourceText(source, words);
  const date = source.publishedOn === '' ? words.evidence.dateUnknown : formatEdtf(source.publishedOn, 'zh');
  const named = quote === null ? [`《${title}》`, ...[carrier, date].filter((part) => part !== '').map((part) => `，${part}`)] : [`，${date}`];
  return [linkRun(publisher, source.url), textRun(named.join(''))];
}

/** What exactly is measured, or what happened; only the first sentence, since the rest is for other periods. */
function explanation({ record: { subject } }: ClaimFacts): string {
  if (subject.kind === 'event') return firstSentence(localText(subject.event.detail, 'zh')).first;
  return `所指：${firstSentence(localText(subject.indicator.definition, 'zh')).first}`;
}

/** A Chinese sentence: the claim, its words, its source, what is uncertain; then what exactly is measured. */
export function chineseSentence(facts: ClaimFacts, words: Words): readonly Run[] {
  const { lead } = facts;
  const quote = lead?.quote ?? null;
  const said = notes(facts, words);
  return [
    textRun(chineseStatement(facts, words) + (quote === null ? '' : `：${quotedWords(quote.exact)}`)),
    textRun('（'),
    ...(lead === null ? [] : [...sourceRuns(lead, words), textRun(said.length > 0 ? '；' : '')]),
    textRun(`${said.join('；')}）。${explanation(facts)}`),
  ];
}
