import { askedOf, askedTheme, searchOf } from '../state/asked-view.ts';
import { createLanguageChoice, resolveLanguage } from '../state/language-choice.ts';
import { readPageView } from '../state/page-view.ts';
import { createThemeChoice } from '../state/theme-choice.ts';

/*
 * Runs before the first paint, as a classic script that the parser waits for: the reader's theme, and whether the
 * link asks for what the page was built with. Style sheets do the rest by the attributes that are set here.
 */
const { dataset } = document.documentElement;
const theme = askedTheme(searchOf(window)) ?? createThemeChoice(window).get();
if (theme !== 'system') dataset['theme'] = theme;

const language = resolveLanguage(null, createLanguageChoice(window).get(), navigator.languages);
dataset['language'] = language;
// What is drawn in another language than the reader's gives way to words in theirs.
const spoken = document.documentElement.lang.startsWith(language);
const judged = askedOf(searchOf(window), readPageView().search);
const asked = spoken || judged === 'frame' ? judged : 'other';
dataset['asked'] = asked;
const words = document.currentScript?.dataset['askedWords'];
if (asked !== 'page' && asked !== 'frame' && words !== undefined) {
  // Fetched beside the style sheet; the first script runs it.
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = words;
  document.head.append(link);
}
