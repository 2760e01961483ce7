import type { Source } from '../domain/dataset.ts';
import { textLanguage } from '../domain/text-language.ts';
import { formatEdtf } from './format/format-period.ts';
import { localText } from './local-text.ts';
import { HTML_LANGUAGES } from './locale.ts';
import { publisherName } from './publisher-name.ts';
import type { Words } from './words.ts';

/** A source in words; "unknown" is said where something is not known. */
export interface SourceText {
  readonly publisher: string;
  readonly title: string;
  /** Tag of the language that the title is in: its own, or the reader's where it is not known. */
  readonly titleLanguage: string;
  /** Empty where the publisher itself carried it. */
  readonly carrier: string;
  readonly date: string;
  /** Our own remark, or empty. */
  readonly note: string;
}

export function sourceText(source: Source, words: Words): SourceText {
  const { evidence, language } = words;
  return {
    publisher: publisherName(source.publisher, words),
    title: source.title || evidence.titleUnknown,
    titleLanguage: source.title === '' ? HTML_LANGUAGES[language] : textLanguage(source.title),
    carrier: source.carrier === '' ? '' : evidence.carriedBy(source.carrier),
    date: source.publishedOn === '' ? evidence.dateUnknown : formatEdtf(source.publishedOn, language),
    note: source.note === null ? '' : localText(source.note, language),
  };
}
