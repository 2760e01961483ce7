import type { Page } from '@playwright/test';
import { spanOf } from './calendar.ts';
import { indicators, readTable } from './package-figures.ts';

/** The last day that a date of the package can mean; Infinity where it holds none. */
export function lastDay(edtf: string): number {
  return edtf === '' ? Number.POSITIVE_INFINITY : spanOf(edtf).end - 1;
}

/** The day of `2025-06-10` as a number. */
export function dayNumber(day: string): number {
  return spanOf(day).start;
}

/** A vintage named by its month was not there before the month ended. */
function knownFrom(published: string, vintage: string): number {
  const [, year, month] = /^v(\d{4})(\d{2})$/.exec(vintage) ?? [];
  return Math.max(lastDay(published), year === undefined ? 0 : lastDay(`${year}-${month}`));
}

/** Claims of the package that were not known by the end of a day, worked out from its tables. */
export function claimsAfter(day: string): ReadonlySet<string> {
  const after = readTable('observations').filter((row) => knownFrom(row('published_on'), row('vintage')) > dayNumber(day));
  return new Set(
    after.map((row) => {
      const plotted = indicators.get(row('indicator'))?.('plotted_vintage') === row('vintage');
      return `${row('indicator')}.${row('period') || 'none'}${plotted ? '' : `.${row('vintage')}`}`;
    }),
  );
}

/** Words that a page of a past day must not hold: titles and quotes of later or undated sources, titles of later events. */
export function wordsAfter(day: string): readonly string[] {
  const sources = readTable('sources');
  const later = sources.filter((row) => lastDay(row('published_on')) > dayNumber(day));
  const known = new Set(sources.filter((row) => !later.includes(row)).map((row) => row('title')));
  const ids = new Set(later.map((row) => row('id')));
  const quotes = readTable('evidence').filter((row) => ids.has(row('source'))).map((row) => row('exact'));
  const events = readTable('events').filter((row) => lastDay(row('start')) > dayNumber(day));
  const said = [...later.map((row) => row('title')).filter((title) => !known.has(title)), ...quotes, ...events.map((row) => row('title_en'))];
  // Short words such as "three" are found in any text.
  return said.filter((words) => words.length > 24);
}

/** All that the page says to eyes and ears: text, names, descriptions, addresses; but for its foot, which names the data. */
export async function everythingSaid(page: Page): Promise<string> {
  return page.evaluate(() => {
    const parts: string[] = [document.title];
    for (const element of document.querySelectorAll('body *:not(footer *, script, style)')) {
      for (const name of ['aria-label', 'title', 'alt', 'href', 'data-claim', 'aria-description']) parts.push(element.getAttribute(name) ?? '');
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) parts.push(node.textContent ?? '');
    }
    return parts.filter((part) => part.trim() !== '').join('\n');
  });
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Days that a text names in full and that come after a day: `14 November 2025`. */
export function daysNamedAfter(text: string, day: string): readonly string[] {
  const named = [...text.matchAll(/\b(\d{1,2}) ([A-Z][a-z]+) (20\d{2})\b/g)].filter(([, , month = '']) => MONTHS.includes(month));
  const iso = ([, date = '', month = '', year = '']: RegExpMatchArray): string =>
    `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${date.padStart(2, '0')}`;
  return named.filter((match) => dayNumber(iso(match)) > dayNumber(day)).map(([words]) => words);
}
