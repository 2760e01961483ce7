import type { Dataset, LocalText } from '../domain/dataset.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { createIssueLog } from './issue-log.ts';
import { readTables } from './read-tables.ts';
import { RULES } from './rules/rules.ts';
import { indexPackage } from './rules/package-index.ts';
import type { Located, Tables } from './tables.ts';

/** The package as texts: what the descriptor says of it, and its CSV files by name. */
export interface PackageTexts {
  readonly version: string;
  readonly title: LocalText;
  readonly files: ReadonlyMap<string, string>;
}

export interface ParsedPackage {
  readonly dataset: Dataset;
  /** The same rows with their places, for checks that need more than the package. */
  readonly tables: Tables;
}

function toMap<Id, T extends { readonly id: Id }>(rows: readonly Located<T>[]): ReadonlyMap<Id, T> {
  return new Map(rows.map(({ value }) => [value.id, value]));
}

function toDataset({ version, title }: PackageTexts, tables: Tables): Dataset {
  return {
    version,
    title,
    panels: tables.panels.map(({ value }) => value).toSorted((a, b) => a.order - b.order),
    indicators: toMap(tables.indicators),
    observations: toMap(tables.observations),
    sources: toMap(tables.sources),
    evidence: toMap(tables.evidence),
    mentions: tables.mentions.map(({ value }) => value),
    events: toMap(tables.events),
    disputes: toMap(tables.disputes),
    readings: new Map(),
  };
}

/**
 * Reads a whole package, all or nothing: the first 20 issues with file, row and column, or a dataset
 * in which every reference resolves and every quoted number agrees with its value. Never throws.
 * Form is checked before cells and cells before what the rows say together, so that one fault gives few issues.
 *
 * In steps of a few milliseconds, between which a page can answer its reader.
 */
export function* parseSteps(texts: PackageTexts): Generator<void, Result<ParsedPackage>> {
  const log = createIssueLog();
  const tables = yield* readTables(texts.files, log);
  if (tables === undefined) return fail(...log.issues);
  yield;
  const input = { tables, index: indexPackage(tables), log };
  for (const rule of RULES) {
    yield;
    yield* rule(input) ?? [];
  }
  return log.issues.length > 0 ? fail(...log.issues) : ok({ dataset: toDataset(texts, tables), tables });
}

/** The same at one go. */
export function parsePackage(texts: PackageTexts): Result<ParsedPackage> {
  const steps = parseSteps(texts);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
