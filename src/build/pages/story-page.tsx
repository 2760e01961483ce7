import { claimFacts } from '../../domain/citation/claim-facts.ts';
import { type CuratedPart, curatedParts, type FigurePart } from '../../domain/curated-parts.ts';
import { type CuratedView, heldSteps } from '../../domain/curated-views.ts';
import type { Target } from '../../domain/dataset.ts';
import type { Explorer } from '../../domain/explorer.ts';
import { LOCALES, type Locale } from '../../domain/locale.ts';
import { DEFAULT_VIEW } from '../../domain/view.ts';
import { Brand } from '../../features/shell/brand.tsx';
import { figureText } from '../../i18n/curated-text.ts';
import { curatedWords as english } from '../../i18n/en/curated-words.ts';
import { en } from '../../i18n/en/en.ts';
import { storyWords as englishStory } from '../../i18n/en/story-words.ts';
import { HTML_LANGUAGES, LANGUAGE_NAMES } from '../../i18n/locale.ts';
import { sourceText } from '../../i18n/source-text.ts';
import { targetText } from '../../i18n/target-text.ts';
import { curatedWords as chinese } from '../../i18n/zh/curated-words.ts';
import { storyWords as chineseStory } from '../../i18n/zh/story-words.ts';
import { zh } from '../../i18n/zh/zh.ts';
import { figureView, stepView } from '../../state/step-view.ts';
import { encodeView } from '../../state/view-url.ts';

/** The names of the page of the guided reading, without their ending. */
export const STORY_PAGES = { en: 'story', zh: 'story-zh' } as const;

const SPOKEN = {
  en: { words: en, story: englishStory, texts: english },
  zh: { words: zh, story: chineseStory, texts: chinese },
} as const;

const LINK = 'underline decoration-rule-strong underline-offset-2 hover:decoration-ink';

interface PlaceProps {
  readonly explorer: Explorer;
  readonly locale: Locale;
}

interface StepProps extends PlaceProps {
  readonly step: CuratedView;
}

export function storyTitle(locale: Locale): string {
  return SPOKEN[locale].story.name;
}

/** What it tells, in a sentence. */
export function storyIntro(locale: Locale): string {
  return SPOKEN[locale].story.intro;
}

function partsOf({ explorer, locale, step }: StepProps): readonly CuratedPart[] {
  const parts = curatedParts(SPOKEN[locale].texts[step.slug].text, explorer.dataset);
  if (!parts.ok) throw new Error(`the step ${step.slug} names what the package does not hold: ${JSON.stringify(parts.issues)}`);
  return parts.value;
}

function targetOf({ observation }: FigurePart): Target {
  return { kind: 'observation', id: observation.id };
}

/** The link of a view from a page at the top of the site, in the language of that page. */
function hrefOf(search: string): string {
  return `./${search}`;
}

/** Who stands behind a figure: the words that state it, or the source that is cited for it. */
function Behind({ part, explorer, locale }: PlaceProps & { readonly part: FigurePart }) {
  const { words, story } = SPOKEN[locale];
  const target = targetOf(part);
  const facts = claimFacts(explorer, target);
  const named = targetText(explorer.dataset, target, words);
  if (facts === null || facts.lead === null || named === null) return null;
  const { source, quote } = facts.lead;
  const text = sourceText(source, words);
  const title = <cite lang={text.titleLanguage}>{text.title}</cite>;
  return (
    <li className="mt-1">
      <strong className="font-semibold">{named.value}</strong> {named.what}
      {words.join.marks.space}·{words.join.marks.space}
      {quote === null ? story.cited(text.publisher) : story.quoted(text.publisher)}{' '}
      {quote === null ? (
        source.url === '' ? title : <a href={source.url} rel="noopener noreferrer" className={LINK}>{title}</a>
      ) : (
        <q lang="en-GB" className="font-serif">{quote.exact}</q>
      )}
    </li>
  );
}

function Step(props: StepProps) {
  const { step, locale } = props;
  const { words, story, texts } = SPOKEN[locale];
  const reader = { ...DEFAULT_VIEW, language: locale === 'en' ? null : locale };
  const parts = partsOf(props);
  const figures = parts.filter((part) => part.kind === 'figure' && part.form !== 'when');
  const distinct = new Map(figures.flatMap((part) => (part.kind === 'figure' ? [[part.observation.id, part] as const] : [])));
  return (
    <li id={step.slug} className="border-t border-rule py-4">
      <h2 className="text-l font-[650]">{texts[step.slug].title}</h2>
      <p className="mt-1 max-w-[68ch] text-q">
        {parts.map((part, at) => {
          if (part.kind === 'words') return part.text;
          if (part.form === 'when') return figureText(part, words);
          return (
            // oxlint-disable-next-line react/no-array-index-key -- the parts of a text have no other name
            <a key={at} href={hrefOf(encodeView(figureView(reader, step, targetOf(part))))} className={`font-semibold whitespace-nowrap ${LINK}`}>
              {figureText(part, words)}
            </a>
          );
        })}
      </p>
      <ul className="mt-2 max-w-[90ch] text-s text-ink-2">
        {[...distinct.values()].map((part) => (
          <Behind key={part.observation.id} part={part} {...props} />
        ))}
      </ul>
      <p className="mt-2 text-s">
        <a href={hrefOf(encodeView(stepView(reader, step)))} className={`inline-flex min-h-8 items-center max-desktop:min-h-11 ${LINK}`}>
          {story.open}
        </a>
      </p>
    </li>
  );
}

/** The guided reading as a page of words: each step, its figures as links to their view, and who stands behind each. */
export function StoryPage({ explorer, locale }: PlaceProps) {
  const { story } = SPOKEN[locale];
  return (
    <div className="mx-auto max-w-[1000px] px-4 pb-12 tablet:px-6">
      <header className="flex flex-wrap items-center gap-x-5 border-b border-ink py-2 text-s">
        <a href="./">
          <Brand />
        </a>
        <nav aria-label={story.name} className="ml-auto flex flex-wrap gap-x-4">
          {LOCALES.filter((other) => other !== locale).map((other) => (
            <a key={other} href={`./${STORY_PAGES[other]}.html`} hrefLang={HTML_LANGUAGES[other]} lang={HTML_LANGUAGES[other]} className={`inline-flex min-h-8 items-center max-desktop:min-h-11 ${LINK}`}>
              {LANGUAGE_NAMES[other]}
            </a>
          ))}
          <a href="./" className={`inline-flex min-h-8 items-center max-desktop:min-h-11 ${LINK}`}>
            {story.home}
          </a>
        </nav>
      </header>
      <main>
        <h1 className="mt-6 text-xl font-[650] tracking-[-0.012em]">{story.name}</h1>
        <p className="mt-2 mb-6 max-w-[68ch] text-m text-ink-2">{story.intro}</p>
        <ol className="list-decimal pl-6">
          {heldSteps(explorer.dataset).map((step) => (
            <Step key={step.slug} step={step} explorer={explorer} locale={locale} />
          ))}
        </ol>
      </main>
    </div>
  );
}
