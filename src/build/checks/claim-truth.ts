import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPackage } from '../prerender/load-package.ts';
import type { ClaimTruth } from './claim-page-faults.ts';

/** Alone, and with commas in it: between cells a comma is no part of a number. */
const NUMBERS = [/\d+(?:\.\d+)?/g, /\d{1,3}(?:,\d{3})+(?:\.\d+)?/g];
/** Scales that the words of both languages write values in. */
const SCALES = [0, 1, 2, 3, 4, 6, -1, -2, -3, -4, -6, -8, -9];
const MOST_DECIMALS = 4;

/** Every number that stands in a cell, as text or within a text or date. */
function tableNumbers(folder: string): Set<number> {
  const texts = readdirSync(folder).filter((file) => /\.(?:csv|json)$/.test(file)).map((file) => readFileSync(join(folder, file), 'utf8'));
  const found = texts.flatMap((text) => NUMBERS.flatMap((number) => text.match(number) ?? []));
  return new Set(found.map((text) => Number(text.replaceAll(',', ''))));
}

/** What the pages of claims may say, from the package that was built, in a folder of the build. */
export async function claimTruth(folder: string): Promise<ClaimTruth> {
  const { observations, evidence, sources } = await loadPackage(folder);
  const numbers = tableNumbers(folder);
  for (const { value } of observations.values()) {
    for (const scale of SCALES) {
      for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) numbers.add(Number((Math.abs(value) * 10 ** scale).toFixed(decimals)));
    }
  }
  // Counts of reports, origins and sources, and parts of dates.
  for (let count = 0; count <= 31; count += 1) numbers.add(count);
  const quotes = [...evidence.values()].flatMap((one) => (one.kind === 'quote' ? [[one.id, { exact: one.exact, source: one.source }] as const] : []));
  return {
    values: new Map([...observations].map(([id, { value }]) => [id, value])),
    quotes: new Map(quotes),
    lengths: new Map([...sources].map(([id, { textLength }]) => [id, textLength])),
    numbers,
  };
}
