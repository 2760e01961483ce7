import type { Explorer } from '../explorer.ts';
import type { ExplorerModel } from '../explorer-model.ts';
import { isoDay, isoMonth } from '../time-period.ts';

const LONGEST = 80;

/**
 * The name of an exported file, of dates and the version of the data alone and in `[a-z0-9._-]{1,80}`, so that no word
 * of a package or a link names a file: `sourceline-2024-10-2026-08-known-2025-06-08-2026-11-21-1a2b3c4d-square.png`.
 *
 * @param ending what it is, with its extension: `-square.png`, `.csv`
 */
export function exportFileName({ dataset, knowledge }: Explorer, { range }: ExplorerModel, ending: string): string {
  const known = knowledge === null ? '' : `-known-${isoDay(knowledge.day)}`;
  const version = dataset.version.replace(/[^a-z0-9-]/g, '');
  const stem = `sourceline-${isoMonth(range.from)}-${isoMonth(range.to)}${known}-${version}`;
  return stem.slice(0, LONGEST - ending.length) + ending;
}
