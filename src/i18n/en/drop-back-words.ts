import type { ExportIssueCode } from '../../domain/export/export-issue.ts';
import type { Verdict } from '../../domain/export/check-record.ts';
import { plural } from './plural.ts';

export type ExportFormName = 'svg' | 'png' | 'csv' | 'json' | 'zip';

const forms: Record<ExportFormName, string> = {
  svg: 'drawing (SVG)',
  png: 'picture (PNG)',
  csv: 'table (CSV)',
  json: 'JSON file',
  zip: 'ZIP archive',
};

function values(count: number): string {
  return plural(count, 'value', 'values');
}

const AGAIN = 'Drop the file as it was saved here, or save it again from this page.';

interface Said {
  readonly what: string;
  readonly cure: string;
}

/** What was wrong with a file, by the name of its kind, and what to do: two sentences. `row` is null where none is to blame. */
const faults: Record<ExportIssueCode, (form: string, row: number | null) => Said> = {
  'export-no-record': (form) => ({ what: `That ${form} carries no record of this page: it was not saved here, or another program left the record out.`, cure: AGAIN }),
  'export-unreadable': (form, row) => ({ what: `The record in that ${form} cannot be read${row === null ? '' : `, in row ${row}`}: it is cut off, or was changed.`, cure: AGAIN }),
  'export-newer': (form) => ({ what: `The record in that ${form} was written by a newer version of this page.`, cure: 'Reload the page, and drop the file again.' }),
  'export-too-large': (form) => ({ what: `That ${form} holds more than any view of this page: it was not read.`, cure: AGAIN }),
};

const counts: Record<Verdict, (count: number) => string> = {
  agrees: (count) => `${values(count)} ${count === 1 ? 'agrees' : 'agree'} with the package.`,
  edited: (count) => `${values(count)} ${count === 1 ? 'was' : 'were'} changed after the file was saved.`,
  fingerprint: (count) => `${values(count)} ${count === 1 ? 'has a fingerprint that is' : 'have fingerprints that are'} not what was saved.`,
  corrected: (count) => `${values(count)} ${count === 1 ? 'is' : 'are'} as saved, and the package has another now.`,
  unknown: (count) => `${values(count)} ${count === 1 ? 'is of a claim' : 'are of claims'} that this version of the data does not have.`,
};

const verdicts: Record<Verdict, string> = {
  agrees: 'agrees',
  edited: 'changed after saving',
  fingerprint: 'fingerprint changed',
  corrected: 'corrected since',
  unknown: 'not in this version',
};

export const dropBackWords = {
  heading: 'A file from this page',
  /** Said once all values were checked. */
  allAgree: (total: number) => (total === 1 ? 'The one value of this file agrees with the package.' : `All ${values(total)} of this file agree with the package.`),
  someDiffer: (differing: number, total: number) => `${differing} of ${values(total)} of this file ${differing === 1 ? 'does' : 'do'} not agree with the package.`,
  noValues: 'This file holds no values, as its view draws none.',
  counts,
  missing: (count: number) => `${values(count)} of its view ${count === 1 ? 'is' : 'are'} not in the file.`,
  otherData: (file: string, here: string) => `The file is of the data of ${file}; this page shows those of ${here}.`,
  unknownData: (here: string) => `The file does not say of which data it is; this page shows those of ${here}.`,
  restored: 'The view that it was saved from is open; Back returns to yours.',
  privacy: 'The file stays in this tab: nothing of it is sent or stored.',
  list: 'Values that do not agree',
  verdicts,
  both: (file: string, here: string) => `The file says ${file}, the package says ${here}.`,
  same: (file: string) => `The file says ${file}, as the package does.`,
  fileOnly: (file: string) => `The file says ${file}; the package has no such claim.`,
  nameless: 'A value that the package cannot name',
  open: 'Open its source',
  openLabel: (what: string) => `Open its source: ${what}`,
  more: (count: number) => `And ${count} more.`,
  close: 'Put this away',
  forms,
  faults,
  dropNow: 'Let go: a file saved here opens its view, an article is checked. Both stay in this tab.',
};
