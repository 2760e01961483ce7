import { createIssueLog } from '../../data/issue-log.ts';
import { parseDescriptor } from '../../data/parse-descriptor.ts';
import { parsePackage } from '../../data/parse-package.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { checkDocuments, type ReadDocument } from './check-documents.ts';

/** The files of a package on disk, before it is sealed. */
export interface PackageFiles {
  readonly descriptor: string;
  /** CSV texts by file name. */
  readonly tables: ReadonlyMap<string, string>;
}

/**
 * The whole check of a package: all that the loader demands, then each quote and mention against the documents
 * (`readDocument` undefined: they are not at hand, and that part is left out).
 */
export function checkPackage(
  { descriptor, tables }: PackageFiles,
  readDocument: ReadDocument | undefined,
): Result<Dataset> {
  const described = parseDescriptor(descriptor);
  if (!described.ok) return described;
  const { title, createdDay, version } = described.value;
  const parsed = parsePackage({ version: version ?? createdDay, title, files: tables });
  if (!parsed.ok) return parsed;
  const log = createIssueLog();
  if (readDocument !== undefined) checkDocuments(parsed.value.tables, readDocument, log);
  return log.issues.length > 0 ? fail(...log.issues) : ok(parsed.value.dataset);
}
