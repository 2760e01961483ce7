import type { ClaimFacts } from './claim-facts.ts';
import { linkRun, type PassageFormat, type Run, textRun, writePassage } from './passage.ts';

/** Puts facts into the words of one language. */
export interface SentenceLanguage {
  /** Value, period, source and everything uncertain, ending with a full stop; the link follows. */
  readonly sentence: (facts: ClaimFacts) => readonly Run[];
}

/** A claim as a sentence that names its source and what is uncertain, followed by the address that opens it. */
export function citedSentence(facts: ClaimFacts, language: SentenceLanguage, link: string, format: PassageFormat): string {
  return writePassage([...language.sentence(facts), textRun(' '), linkRun(link, link)], format);
}
