import type { AnnotationLanguage } from '../domain/citation/annotation-body.ts';
import type { SentenceLanguage } from '../domain/citation/cited-sentence.ts';
import type { Reference } from '../domain/citation/references.ts';
import type { BibliographyLanguage } from '../domain/citation/work.ts';
import type { ClaimFacts } from '../domain/citation/claim-facts.ts';
import type { Run } from '../domain/citation/passage.ts';
import type { Dataset, Target } from '../domain/dataset.ts';
import type { Locale } from '../domain/locale.ts';
import { englishSentence } from './en/cite-sentence.ts';
import { localText } from './local-text.ts';
import { targetText } from './target-text.ts';
import type { Words } from './words.ts';
import { chineseSentence } from './zh/cite-sentence.ts';

/** Every word that a citation needs, in one language. */
export interface CitationLanguage extends SentenceLanguage {
  readonly bibliography: BibliographyLanguage;
  readonly annotations: AnnotationLanguage;
}

/** A claim in one line: `−34.5%, China’s exports to the United States, May 2025`; its id where the dataset lacks it. */
function label(dataset: Dataset, target: Target, words: Words): string {
  const text = targetText(dataset, target, words);
  return text === null ? target.id : words.join.pair(text.value, text.what);
}

/** What a source is cited for: one claim in words, or many by their ids. The source's own remark comes first. */
function referenceNote(dataset: Dataset, { source, uses }: Reference, words: Words): string {
  const { cite, join, language } = words;
  const own = source.note === null ? [] : [localText(source.note, language)];
  const targets = new Map(uses.map((use) => [use.target.id, use.target]));
  const [only] = targets.values();
  if (targets.size === 1 && only !== undefined) {
    const roles = [...new Set(uses.map((use) => cite.roles[use.role]))];
    const quotes = uses.flatMap(({ evidence }) => (evidence?.kind === 'quote' ? [cite.quoted(evidence.exact)] : []));
    return join.sentences([...own, cite.standsBehind(label(dataset, only, words), only.id, roles), ...new Set(quotes)]);
  }
  return join.sentences([...own, cite.standsBehindMany([...targets.keys()])]);
}

/** Each language has a grammar of its own for its sentences. */
const SENTENCES: Readonly<Record<Locale, (facts: ClaimFacts, words: Words) => readonly Run[]>> = {
  en: englishSentence,
  zh: chineseSentence,
};

/** The words of citations of a dataset. */
export function citationLanguage(dataset: Dataset, words: Words): CitationLanguage {
  const { cite, language } = words;
  return {
    sentence: (facts) => SENTENCES[language](facts, words),
    bibliography: {
      publisherUnknown: cite.publisherUnknown,
      titleUnknown: cite.titleUnknown,
      release: cite.release,
      carriedBy: cite.carriedBy,
      note: (reference) => referenceNote(dataset, reference, words),
    },
    annotations: {
      tag: language,
      label: (target) => label(dataset, target, words),
      titleOf: ({ title }) => localText(title, language),
      definitionOf: ({ definition }) => localText(definition, language),
      eventTitle: ({ title }) => localText(title, language),
      eventDetail: ({ detail }) => localText(detail, language),
      collection: cite.collection,
      rights: cite.rights,
    },
  };
}
