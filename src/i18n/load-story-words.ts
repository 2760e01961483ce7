import type { CuratedSlug } from '../domain/curated-views.ts';
import type { Locale } from '../domain/locale.ts';
import type { CuratedText } from './en/curated-words.ts';
import type { StoryWords } from './en/story-words.ts';

/** The words of the guided reading: those around its steps, and of each step. */
export interface Story {
  readonly words: StoryWords;
  readonly texts: Readonly<Record<CuratedSlug, CuratedText>>;
}

async function load(locale: Locale): Promise<Story> {
  switch (locale) {
    case 'en': {
      const [{ storyWords }, { curatedWords }] = await Promise.all([import('./en/story-words.ts'), import('./en/curated-words.ts')]);
      return { words: storyWords, texts: curatedWords };
    }
    case 'zh': {
      const [{ storyWords }, { curatedWords }] = await Promise.all([import('./zh/story-words.ts'), import('./zh/curated-words.ts')]);
      return { words: storyWords, texts: curatedWords };
    }
  }
}

const asked = new Map<Locale, Promise<Story>>();

/** Fetches the words of the guided reading, once for each language; asked again, it answers with the same promise. */
export function loadStoryWords(locale: Locale): Promise<Story> {
  const known = asked.get(locale);
  if (known !== undefined) return known;
  const story = load(locale);
  asked.set(locale, story);
  story.catch(() => asked.delete(locale));
  return story;
}
