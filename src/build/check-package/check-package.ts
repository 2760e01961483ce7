import { createIssueLog } from '../../data/issue-log.ts';
import { parseDescriptor } from '../../data/parse-descriptor.ts';
import { parsePackage } from '../../data/parse-package.ts';
import { withReadingsNow } from '../../data/readings/with-readings.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { checkDocuments, type ReadDocument } from './check-documents.ts';

/** The files of a package on disk, before it is sealed. */
export interface PackageFiles {
  readonly descriptor: string;
  /** CSV texts by file name. */
  readonly tables: ReadonlyMap<string, string>;
  /** The bytes of `readings.csv`, where the package has it. */
  readonly readings?: Uint8Array<ArrayBuffer> | null;
}

/**
 * The whole check of a package: all that the loader demands, then each quote and mention against the documents
 * (`readDocument` undefined: they are not at hand, and that part is left out).
 */
export function checkPackage(
  { descriptor, tables, readings = null }: PackageFiles,
  readDocument: ReadDocument | undefined,
): Result<Dataset> {
  const described = parseDescriptor(descriptor);
  if (!described.ok) return described;
  const { title, createdDay, version } = described.value;
  const parsed = parsePackage({ version: version ?? createdDay, title, files: tables });
  if (!parsed.ok) return parsed;
  const log = createIssueLog();
  if (readDocument !== undefined) checkDocuments(parsed.value.tables, readDocument, log);
  if (log.issues.length > 0) return fail(...log.issues);
  return readings === null ? ok(parsed.value.dataset) : withReadingsNow(parsed.value, readings);
}
