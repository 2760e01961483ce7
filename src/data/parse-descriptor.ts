import type { LocalText } from '../domain/dataset.ts';
import { packageIssue } from '../domain/package-issue.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { createIssueLog, type IssueLog } from './issue-log.ts';
import { READINGS_TABLE, WIRE_TABLES } from './wire-schema.ts';
import { fileName } from './wire-table.ts';

export const DESCRIPTOR_FILE = 'datapackage.json';

/** One table as the descriptor lists it; bytes and hash are null until the package is sealed. */
export interface PackageResource {
  readonly file: string;
  readonly bytes: number | null;
  /** SHA-256 in hex. */
  readonly hash: string | null;
}

/** What the loader needs of `datapackage.json` (Data Package v2). */
export interface Descriptor {
  readonly title: LocalText;
  /** The day, `2026-11-21`. */
  readonly createdDay: string;
  readonly version: string | null;
  readonly resources: readonly PackageResource[];
}

type JsonObject = Readonly<Record<string, unknown>>;

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

/** Reads a string that matches; an issue and undefined when it is there and does not, or is needed and absent. */
function readString(object: JsonObject, field: string, pattern: RegExp, log: IssueLog): string | undefined {
  const value = object[field];
  if (typeof value === 'string' && pattern.test(value)) return value;
  log.report('descriptor-field', { file: DESCRIPTOR_FILE }, { field, expected: pattern.source });
  return undefined;
}

function readBytes(object: JsonObject, field: string, log: IssueLog): number | null {
  const value = object['bytes'];
  if (value === undefined) return null;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  log.report('descriptor-field', { file: DESCRIPTOR_FILE }, { field: `${field}.bytes`, expected: '[0-9]+' });
  return null;
}

const HASH = /^sha256:[0-9a-f]{64}$/;

/** The listed tables, each from the package's own folder: no path, no address, no other name. */
function readResources(list: unknown, log: IssueLog): readonly PackageResource[] {
  const place = { file: DESCRIPTOR_FILE };
  if (!Array.isArray(list)) {
    log.report('descriptor-field', place, { field: 'resources', expected: '[…]' });
    return [];
  }
  const entries: readonly unknown[] = list;
  const listed = new Map<string, PackageResource>();
  const files = new Map<string, string>([...Object.values(WIRE_TABLES), READINGS_TABLE].map((table) => [table.name, fileName(table)]));
  for (const entry of entries) {
    if (!isObject(entry)) {
      log.report('descriptor-field', place, { field: 'resources', expected: '{…}' });
      continue;
    }
    const name = readString(entry, 'name', /^[a-z0-9-]+$/, log);
    if (name === undefined) continue;
    const file = files.get(name);
    if (file === undefined || listed.has(name)) {
      log.report('resource-unknown', place, { resource: name });
    } else if (entry['path'] !== file) {
      log.report('resource-path', place, { path: String(entry['path']), expected: file });
    } else {
      const hash = entry['hash'] === undefined ? undefined : readString(entry, 'hash', HASH, log);
      listed.set(name, { file, bytes: readBytes(entry, name, log), hash: hash?.slice('sha256:'.length) ?? null });
    }
  }
  for (const name of Object.keys(WIRE_TABLES)) {
    if (!listed.has(name) && log.issues.length === 0) log.report('resource-missing', place, { resource: name });
  }
  return [...listed.values()];
}

/** Reads a descriptor; unknown fields are left alone, since the format allows more than the loader needs. */
export function parseDescriptor(text: string): Result<Descriptor> {
  const json = parseJson(text);
  if (!isObject(json)) return fail(packageIssue('not-json', { file: DESCRIPTOR_FILE }, {}));
  const log = createIssueLog();
  const en = readString(json, 'title', /^[^<>]{1,200}$/, log);
  const zh = json['title_zh'] === undefined ? '' : readString(json, 'title_zh', /^[^<>]{1,200}$/, log);
  const created = readString(json, 'created', /^\d{4}-\d{2}-\d{2}(?:T|$)/, log);
  const version =
    json['version'] === undefined ? null : readString(json, 'version', /^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/, log);
  const resources = readResources(json['resources'], log);
  if (log.issues.length > 0 || en === undefined || zh === undefined || created === undefined || version === undefined) {
    return fail(...log.issues);
  }
  return ok({ title: { en, zh }, createdDay: created.slice(0, 10), version, resources });
}
