import { Unzip, UnzipInflate } from 'fflate';
import { exportIssue } from '../../domain/export/export-issue.ts';
import type { ExportRecord } from '../../domain/export/export-record.ts';
import type { RecordedValue } from '../../domain/export/recorded-value.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { readTextRecord } from './read-text-record.ts';

/** What is unpacked at most, however little it was packed into: a view's record is a few hundred kB. */
export const MOST_UNPACKED_BYTES = 20_000_000;

/** Files of an archive that are looked at. */
const MOST_FILES = 200;

/** Bytes that are unpacked at a time, between two looks at the limit. */
const SLICE = 16_384;

class TooLarge extends Error {}

interface Packed {
  readonly name: string;
  readonly parts: Uint8Array[];
}

/** What can carry a record; the fonts and pictures of other archives are not even unpacked. */
const CARRIERS = /\.(?:json|csv|svg)$/i;

/** The files of an archive that can carry a record, unpacked slice by slice so that the limit holds whatever the archive says of itself. */
function unpackCarriers(bytes: Uint8Array): readonly Packed[] {
  const files: Packed[] = [];
  let unpacked = 0;
  let seen = 0;
  const archive = new Unzip((file) => {
    seen += 1;
    if (seen > MOST_FILES) throw new TooLarge();
    if (!CARRIERS.test(file.name)) return;
    const packed: Packed = { name: file.name, parts: [] };
    files.push(packed);
    file.ondata = (error, part) => {
      if (error !== null) throw error;
      unpacked += part.length;
      if (unpacked > MOST_UNPACKED_BYTES) throw new TooLarge();
      packed.parts.push(part.slice());
    };
    file.start();
  });
  archive.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += SLICE) archive.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
  return files;
}

function textOf({ parts }: Packed): string {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return new TextDecoder().decode(all);
}

/** What stands in several files of an archive is one value; an edited copy of it is another. */
function sameValue({ claim, metric, period, shown, unit, value, hash }: RecordedValue): string {
  return [claim, metric, period, shown, unit, value, hash].join(' ');
}

/**
 * The record of a zip export: that of the first file in it which carries one, with the values of all the others, so that
 * an edit in any of them is found. Nothing is unpacked beyond a limit.
 */
export function readZipRecord(bytes: Uint8Array): Result<ExportRecord> {
  let files: readonly Packed[];
  try {
    files = unpackCarriers(bytes);
  } catch (error) {
    // What is no whole archive is none of ours.
    return fail(exportIssue(error instanceof TooLarge ? 'export-too-large' : 'export-no-record', 'zip'));
  }
  const values = new Map<string, RecordedValue>();
  let first: ExportRecord | null = null;
  for (const file of files) {
    const record = readTextRecord(textOf(file))?.record;
    if (record === undefined || (!record.ok && record.issues.some(({ code }) => code === 'export-no-record'))) continue;
    if (!record.ok) return record;
    first ??= record.value;
    for (const value of record.value.values) values.set(sameValue(value), value);
  }
  return first === null ? fail(exportIssue('export-no-record', 'zip')) : ok({ ...first, values: [...values.values()] });
}
