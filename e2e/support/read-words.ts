import type { Page } from '@playwright/test';
import { readTable, sources } from './package-figures.ts';

/** Words that the page shows or says, and where they come from. */
export interface ReadWords {
  readonly from: string;
  readonly text: string;
}

/**
 * Everything that the page shows or has spoken in its own voice: texts, the names and titles of its parts, what stands
 * in fields, the title of the document. What is marked as another language or as a name is somebody else's voice.
 */
export async function readWords(page: Page): Promise<readonly ReadWords[]> {
  return page.evaluate(() => {
    const own = document.documentElement.lang.split('-')[0] ?? '';
    const isOwn = (element: Element): boolean =>
      (element.closest('[lang]')?.getAttribute('lang') ?? own).split('-')[0] === own && element.closest('[translate="no"], script, style, noscript') === null;
    const found: { from: string; text: string }[] = [{ from: 'title of the document', text: document.title }];
    const take = (from: string, text: string | null): void => {
      if (text !== null && text.trim() !== '') found.push({ from, text: text.replaceAll(/\s+/g, ' ').trim() });
    };
    take('description', document.querySelector('meta[name="description"]')?.getAttribute('content') ?? null);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent !== null && isOwn(parent)) take(parent.localName, node.textContent);
    }
    for (const element of document.querySelectorAll('body *')) {
      if (!isOwn(element)) continue;
      for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-description', 'aria-valuetext', 'aria-roledescription']) {
        take(`${element.localName}[${name}]`, element.getAttribute(name));
      }
      if (element instanceof HTMLInputElement && element.type === 'text') take('field', element.value);
      if (element instanceof HTMLTextAreaElement) take('text field', element.value);
    }
    return found;
  });
}

/** What Chinese keeps in Latin letters: formats, signs of programs, and abbreviations that newspapers print as they are. */
const KEPT = (
  'CPI PPI IEA CRS PIIE CNN CNBC URL UTF SHA HTML CSV MB BibTeX RIS CSL JSON SVG PNG ZIP Markdown Web Annotation MIT JavaScript PDF ' +
  'Ctrl Command Shift Sourceline TikTok Learning Resources Trade War Tracker Bown FR TRADIUM Argaam Statista lang yes'
).split(' ');

const letters = /\p{Script=Latin}[\p{Script=Latin}\d]+/gu;

/** Words of the names of publishers, authors and carriers, which are nobody's to translate. */
const NAMES = new Set([
  ...KEPT,
  ...[...sources.values()].flatMap((row) => `${row('publisher')} ${row('authors')} ${row('carrier')}`.match(letters) ?? []),
]);

/** Titles of sources, which may stand within a sentence of ours that names them. */
const TITLES = [...sources.values()].map((row) => row('title')).filter((title) => title !== '');
const IDS = new Set(['sources', 'indicators', 'events', 'disputes', 'observations'].flatMap((table) => readTable(table).map((row) => row('id'))));

/** A text without what is not language: addresses, ids, versions, and quoted words and titles in their marks. */
function withoutOthers(text: string): string {
  const bare = text
    .replaceAll(/https?:\/\/\S+|(?:编号|Id)[：:]\s?\S+/g, ' ')
    .replaceAll(/\b[\da-f]{8,}\b|…?[\da-f]{12}…?/g, ' ')
    .replaceAll(/“[^”]*”|《[^》]*》/g, ' ')
    .replaceAll(/\b[\w.-]+\.(?:csv|json|com|net|org|info|vn|dev|co|hk)\b/g, ' ');
  return TITLES.reduce((rest, title) => rest.replaceAll(title, ' '), bare)
    .split(/(?<=\s)|(?=\s)/)
    .filter((word) => !IDS.has(word))
    .join('');
}

/** English words in a text of a Chinese page, beyond names and formats. */
export function englishIn(text: string): readonly string[] {
  return (withoutOthers(text).match(letters) ?? []).filter((word) => !NAMES.has(word));
}

/** Chinese letters in a text of an English page. */
export function chineseIn(text: string): readonly string[] {
  return withoutOthers(text).match(/\p{Script=Han}+/gu) ?? [];
}
