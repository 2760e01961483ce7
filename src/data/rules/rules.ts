import { checkKeys } from './check-keys.ts';
import { checkQuotes } from './check-quotes.ts';
import { checkOrphans, checkReferences } from './check-references.ts';
import { checkSeries } from './check-series.ts';
import type { Rule } from './package-index.ts';

/** What the rows of a package must say together, in the order in which issues are listed. */
export const RULES: readonly Rule[] = [checkKeys, checkReferences, checkOrphans, checkSeries, checkQuotes];
