import type { Locator, Page } from '@playwright/test';
import { expectedPassages } from './expected-passages.ts';
import { quotesOfSource } from './package-figures.ts';

/**
 * The words of an article that the package holds, as a text: its quotes with their neighbours, in their order, one a line.
 * The articles themselves are not ours to copy.
 */
export function copyOf(source: string): readonly string[] {
  const quotes = quotesOfSource(source).toSorted((a, b) => Number(a('start')) - Number(b('start')));
  const lines = new Map(quotes.map((quote) => [quote('start'), quote('prefix') + quote('exact') + quote('suffix')]));
  return [...lines.values()].map((line) => line.replaceAll('\n', ' '));
}

/** How many quotes of an article are told apart: a sentence with two figures is one. */
export function quoteCount(source: string): number {
  return expectedPassages(source).length;
}

/** A file that is dropped, its contents as Latin-1 characters (one a byte). */
export interface DroppedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: string;
  /** How often the bytes are repeated; once where nothing else is said. */
  readonly times?: number;
}

/** Text as the bytes of UTF-8, one Latin-1 character each. */
export function utf8(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** Drops files somewhere on the page, as a reader does who misses the box. */
export async function dropFiles(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const data = await page.evaluateHandle((list) => {
    const transfer = new DataTransfer();
    for (const { name, type, bytes, times = 1 } of list) {
      const part = Uint8Array.from(bytes, (character) => character.charCodeAt(0));
      transfer.items.add(new File(Array.from({ length: times }, () => part), name, { type }));
    }
    return transfer;
  }, files);
  await page.dispatchEvent('main', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
}

/** Puts a text into the box and has it checked. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Paste its text' }).click();
  await page.getByRole('textbox', { name: /^The article’s text/ }).fill(text);
  await page.getByRole('button', { name: 'Check it' }).click();
}

/** What was found in the copy. */
export function copyReport(page: Page): Locator {
  return page.getByRole('region', { name: 'Your copy' });
}

/** How many quotes have each state, by its word. */
export async function stateCounts(page: Page): Promise<Record<string, number>> {
  const items = await copyReport(page).getByRole('list', { name: 'Quotes by state' }).getByRole('listitem').allTextContents();
  return Object.fromEntries(items.map((item) => [item.replace(/\d+$/, ''), Number(/\d+$/.exec(item)?.[0])]));
}
