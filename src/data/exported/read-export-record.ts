import { exportIssue } from '../../domain/export/export-issue.ts';
import { EXPORT_FORMAT, type ExportRecord } from '../../domain/export/export-record.ts';
import { type RecordedValue, VALUE_HASH } from '../../domain/export/recorded-value.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { JSON_RECORD_KEY } from '../../domain/export/carriers.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** No view lists more: it is far above all months of all series of the largest package. */
export const MOST_RECORDED_VALUES = 100_000;

/** Longer than any link, id or name of ours. */
const LONGEST_TEXT = 4000;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT;
}

function readValue(found: unknown): RecordedValue | null {
  if (!isObject(found)) return null;
  const { claim, metric, period, shown, unit, value, hash } = found;
  if (!isText(claim) || !isText(metric) || !isText(period) || !isText(shown) || !isText(unit)) return null;
  if (typeof value !== 'number' || !Number.isFinite(value) || !isText(hash) || !VALUE_HASH.test(hash)) return null;
  return { claim, metric, period, shown, unit, value, hash };
}

/** A record from JSON of unknown shape: all or nothing. What it says is not checked against any data here. */
function toRecord(found: unknown): Result<ExportRecord> {
  if (!isObject(found)) return fail(exportIssue('export-unreadable', 'record'));
  const { format, link, data, values } = found;
  if (typeof format === 'number' && format > EXPORT_FORMAT) return fail(exportIssue('export-newer', 'record'));
  if (format !== EXPORT_FORMAT || !isText(link) || !link.startsWith('?') || !isText(data) || !Array.isArray(values)) {
    return fail(exportIssue('export-unreadable', 'record'));
  }
  if (values.length > MOST_RECORDED_VALUES) return fail(exportIssue('export-too-large', 'record'));
  const read: RecordedValue[] = [];
  for (const one of values) {
    const value = readValue(one);
    if (value === null) return fail(exportIssue('export-unreadable', 'record', read.length + 1));
    read.push(value);
  }
  return ok({ format: EXPORT_FORMAT, link, data, values: read });
}

/** Reads what `writeExportRecord` wrote, from the carrier that held it: an SVG or a PNG file. */
export function readExportRecord(text: string): Result<ExportRecord> {
  return toRecord(parseJson(text));
}

/** Reads the record of a JSON export, which is one of the keys at its top. */
export function readJsonRecord(text: string): Result<ExportRecord> {
  const file = parseJson(text);
  if (file === undefined) return fail(exportIssue('export-unreadable', 'json'));
  if (!isObject(file) || !Object.hasOwn(file, JSON_RECORD_KEY)) return fail(exportIssue('export-no-record', 'json'));
  return toRecord(file[JSON_RECORD_KEY]);
}
