import { type Budgets, budgetFaults, budgetTable } from './budget-faults.ts';
import { builtChunks, builtFiles } from './built-files.ts';
import { partSizes } from './part-sizes.ts';
import { reportFaults } from './report-faults.ts';

/**
 * The most that each part of the built page may weigh, in kB of 1,000 bytes: text as gzip sends it, fonts and other
 * files as they are. Bytes, because they are the same on every machine; times are not.
 */
const BUDGETS: Budgets = {
  page: 17,
  // Before charts are seen and the cursor follows: decision 013.
  'before interactive': 10,
  'first paint': 28.5,
  charts: 100,
  // React, Recharts and the query cache are 173 of these; decision 008 says what it would take to reach 230.
  'all scripts': 477,
  styles: 21,
  // The heaviest of them with its style sheet, which all of them share.
  'a claim page': 15,
  fonts: 60,
  // Some 30 a picture; no reader of a page waits for one.
  'preview pictures': 2500,
  'other files': 100,
  data: 300,
};

/** The check of the sizes of `dist/`; returns the exit code. */
export function main(): number {
  const chunks = builtChunks();
  const sizes = partSizes(builtFiles(), chunks);
  console.log(budgetTable(sizes, BUDGETS));
  return reportFaults(budgetFaults(sizes, BUDGETS, chunks), 'every part is within its budget');
}
