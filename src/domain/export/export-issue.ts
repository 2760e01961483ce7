import { fileIssue, type Issue } from '../issue.ts';

/** What can be wrong with a file that is dropped back. Codes are stable: tests name them. */
export const EXPORT_ISSUE_CODES = [
  /** It holds no record of ours. */
  'export-no-record',
  /** Its record is cut off or is none. */
  'export-unreadable',
  /** Its record was written by a newer version of this page. */
  'export-newer',
  /** It holds more values than a view of ours can. */
  'export-too-large',
] as const;

export type ExportIssueCode = (typeof EXPORT_ISSUE_CODES)[number];

/** An issue of a dropped file. Its place names our form of file, never the file of a reader. */
export function exportIssue(code: ExportIssueCode, file: 'record' | 'svg' | 'png' | 'csv' | 'json' | 'zip', row?: number): Issue {
  return fileIssue(code, row === undefined ? { file } : { file, row });
}
