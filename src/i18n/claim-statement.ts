import type { ClaimFacts } from '../domain/citation/claim-facts.ts';
import type { Locale } from '../domain/locale.ts';
import { englishStatement } from './en/cite-sentence.ts';
import { sentenceValue as englishValue } from './en/cite-value.ts';
import { observationValue } from './target-text.ts';
import type { Words } from './words.ts';
import { chineseStatement } from './zh/cite-sentence.ts';
import { sentenceValue as chineseValue } from './zh/cite-statement.ts';

/** What a claim says, in a sentence without its full stop, cut about its value; `value` is empty where no number is said. */
export interface ClaimStatement {
  readonly before: string;
  readonly value: string;
  readonly after: string;
}

const STATEMENTS: Readonly<Record<Locale, (facts: ClaimFacts, words: Words) => string>> = {
  en: englishStatement,
  zh: chineseStatement,
};

/** How the value may be spelt in the sentence: by the grammar of sentences, or as beside a title. */
function spellings({ subject }: ClaimFacts['record'], words: Words): readonly string[] {
  if (subject.kind === 'event') return [];
  const { observation, indicator } = subject;
  const said = words.language === 'en' ? englishValue(observation, indicator) : chineseValue(observation, indicator, words);
  return [said, observationValue(observation, indicator, words)];
}

/** The statement of a claim as its page has it for a headline: never said as a fact where it is none. */
export function claimStatement(facts: ClaimFacts, words: Words): ClaimStatement {
  const text = STATEMENTS[words.language](facts, words);
  const low = text.toLowerCase();
  const found = spellings(facts.record, words)
    .map((value) => ({ at: low.indexOf(value.toLowerCase()), length: value.length }))
    .find(({ at }) => at >= 0);
  if (found === undefined) return { before: text, value: '', after: '' };
  const end = found.at + found.length;
  return { before: text.slice(0, found.at), value: text.slice(found.at, end), after: text.slice(end) };
}
