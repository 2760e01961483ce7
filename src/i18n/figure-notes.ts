import type { Indicator, Observation } from '../domain/dataset.ts';
import { placesOf } from '../domain/evidence/backing.ts';
import type { EvidenceRecord } from '../domain/evidence/evidence-record.ts';
import { firstSentence } from './first-sentence.ts';
import { formatDay, formatEdtf } from './format/format-period.ts';
import { localText } from './local-text.ts';
import type { Words } from './words.ts';

function releaseNote(observation: Observation, { evidence, language }: Words): string {
  if (observation.publishedOn === '') return evidence.publishedUnknown;
  const date = formatEdtf(observation.publishedOn, language);
  return observation.publishedInferred ? evidence.publishedInferred(date) : evidence.published(date);
}

/** What kind of value a figure is, in a word each: `first release`, `provisional`. */
export function figureStatus(observation: Observation, { evidence }: Words): readonly string[] {
  return [
    observation.vintage === 'first' && observation.status === 'provisional' ? evidence.firstRelease : '',
    evidence.statuses[observation.status],
    observation.lowConfidence ? evidence.lowConfidence : '',
  ].filter((part) => part !== '');
}

/** What a reader should know of a figure beside its sources: how sure it is, when it came out, how it is measured. */
export function figureNotes(observation: Observation, indicator: Indicator, record: EvidenceRecord, words: Words): readonly string[] {
  const { evidence, language } = words;
  return [
    observation.note === null ? '' : localText(observation.note, language),
    observation.lowConfidence ? evidence.lowConfidenceNote : '',
    placesOf(observation, record) <= 1 ? evidence.singleSighting : '',
    observation.lastSeen === null ? '' : words.join.stop(evidence.lastSeen(formatDay(observation.lastSeen, language))),
    words.join.stop(releaseNote(observation, words)),
    firstSentence(localText(indicator.definition, language)).rest,
  ].filter((note) => note !== '');
}
