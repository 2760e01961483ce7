import { toMarkup } from '../../charts/drawing/to-markup.ts';
import type { SvgNode } from '../../charts/drawing/svg-node.ts';
import { CURATED_VIEWS } from '../../domain/curated-views.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { createExplorer, type Explorer } from '../../domain/explorer.ts';
import { claimFolder, viewFolder } from '../../domain/site-paths.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Theme } from '../../theme/palette/theme-tokens.ts';
import { type FontBook, openFontBook } from '../fonts/font-book.ts';
import { outlineText } from '../fonts/outline-text.ts';
import { CARD_LANGUAGES } from './card-languages.ts';
import { cardPalette } from './card-palette.ts';
import { claimCard } from './claim-card.ts';
import { claimAlt, claimContent } from './claim-content.ts';
import { CARD_LOCALES, claimCardPath, hasCard, viewCardPath } from './has-card.ts';
import { viewAlt, viewCard, viewContent } from './view-card.ts';

/** A preview picture before it is pixels. */
export interface CardDrawing {
  /** Below the top of the site. */
  readonly path: string;
  readonly language: Locale;
  /** Its words are still words. */
  readonly drawing: SvgNode;
  /** What it says, for those who do not see it, and the page it is of. */
  readonly alt: string;
  readonly page: string;
}

/** One picture serves every reader of a link, so it is light: a dark one is for the day on which a site asks for both. */
export const CARD_THEME: Theme = 'light';

function claimCards(explorer: Explorer, language: Locale, theme: Theme, book: FontBook): readonly CardDrawing[] {
  const { dataset } = explorer;
  const palette = cardPalette(theme);
  return [...dataset.observations.values()].flatMap((observation): readonly CardDrawing[] => {
    const indicator = dataset.indicators.get(observation.indicator);
    if (indicator === undefined || !hasCard(explorer, observation.id)) return [];
    const spoken = CARD_LANGUAGES[language];
    const content = claimContent(explorer, observation, spoken);
    if (content === null) return [];
    const drawing = claimCard({ explorer, observation, indicator }, content, spoken, palette, { book, language });
    const page = claimFolder(observation.id, language);
    return [{ path: claimCardPath(observation.id, language), language, drawing, alt: claimAlt(content, spoken), page }];
  });
}

function viewCards(dataset: Dataset, language: Locale, theme: Theme, book: FontBook): readonly CardDrawing[] {
  const palette = cardPalette(theme);
  const spoken = CARD_LANGUAGES[language];
  return CURATED_VIEWS.flatMap((curated): readonly CardDrawing[] => {
    const content = viewContent(dataset, curated, spoken);
    if (content === null) return [];
    const drawing = viewCard(content, spoken, palette, { book, language });
    return [{ path: viewCardPath(curated.slug), language, drawing, alt: viewAlt(content, spoken), page: viewFolder(curated.slug) }];
  });
}

/**
 * The preview pictures of a package: of claims in every language of their pages, and of curated views, whose pages are in
 * English alone.
 */
export function drawCards(dataset: Dataset, theme: Theme = CARD_THEME, book: FontBook = openFontBook()): readonly CardDrawing[] {
  const explorer = createExplorer(dataset);
  return [...CARD_LOCALES.flatMap((language) => claimCards(explorer, language, theme, book)), ...viewCards(dataset, 'en', theme, book)];
}

/** A card as a file that needs no fonts. */
export function cardMarkup({ drawing, language }: CardDrawing, book: FontBook): string {
  return toMarkup(outlineText(drawing, book, language));
}
