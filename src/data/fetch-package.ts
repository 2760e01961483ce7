import type { Issue } from '../domain/issue.ts';
import { packageIssue } from '../domain/package-issue.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { decodeText } from './decode-text.ts';
import { digest } from './digest.ts';
import { fetchBytes, type Fetch, type FetchRequest } from './fetch-bytes.ts';
import { LIMITS } from './limits.ts';
import { packageVersion } from './package-version.ts';
import { DESCRIPTOR_FILE, parseDescriptor, type Descriptor, type PackageResource } from './parse-descriptor.ts';
import type { PackageTexts } from './parse-package.ts';
import { READINGS_TABLE } from './wire-schema.ts';
import { fileName } from './wire-table.ts';

/** Where a sealed package lies, and the version that the page was built with. */
export interface PackageAddress {
  /** Folder address ending in `/`, relative to the page or absolute. */
  readonly path: string;
  readonly version: string;
}

/** The package as it arrived. Readings stay bytes: they may be too many for a text. */
export interface FetchedPackage extends PackageTexts {
  readonly readings: Uint8Array<ArrayBuffer> | null;
}

/** A table that is what the descriptor says of it. */
interface FetchedTable {
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Empty for the readings. */
  readonly text: string;
}

const READINGS_FILE = fileName(READINGS_TABLE);

interface Session extends Pick<FetchRequest, 'fetch' | 'signal'> {
  readonly path: string;
}

const browserFetch: Fetch = (address, options) => globalThis.fetch(address, options);

async function fetchDescriptor(
  session: Session,
  version: string,
  cache: FetchRequest['cache'],
): Promise<Result<Descriptor>> {
  const { fetch, signal, path } = session;
  const request = {
    fetch,
    signal,
    address: path + DESCRIPTOR_FILE,
    file: DESCRIPTOR_FILE,
    limit: LIMITS.descriptorBytes,
    cache,
  };
  const fetched = await fetchBytes(request);
  if (!fetched.ok) return fetched;
  if (!fetched.value.complete) return fail(packageIssue('network-failed', { file: DESCRIPTOR_FILE }, {}));
  const text = decodeText(fetched.value.bytes, DESCRIPTOR_FILE);
  const descriptor = text.ok ? parseDescriptor(text.value) : text;
  if (!descriptor.ok) return descriptor;
  const { version: found, createdDay, resources } = descriptor.value;
  const sealed = packageVersion(
    createdDay,
    resources.map(({ hash }) => hash ?? ''),
  );
  if (found === version && sealed === version) return descriptor;
  return fail(
    packageIssue('version-differs', { file: DESCRIPTOR_FILE }, { found: found ?? sealed, expected: version }),
  );
}

/** Compares a fetched file with what the sealed descriptor says of it. */
async function checkBytes(
  bytes: Uint8Array<ArrayBuffer>,
  { file, ...sealed }: PackageResource,
): Promise<Result<FetchedTable>> {
  // A web page has another size too, and its own cause says more. Of readings the beginning tells.
  const text = decodeText(file === READINGS_FILE ? bytes.subarray(0, 1) : bytes, file);
  if (!text.ok && text.issues[0]?.code === 'html-instead-of-data') return text;
  const facts = { found: String(bytes.length), expected: String(sealed.bytes) };
  if (sealed.bytes !== null && bytes.length < sealed.bytes) return fail(packageIssue('cut-off', { file }, facts));
  if (bytes.length !== sealed.bytes) return fail(packageIssue('size-differs', { file }, facts));
  const found = await digest(bytes);
  if (found !== sealed.hash) return fail(packageIssue('hash-differs', { file }, { found, expected: sealed.hash ?? '' }));
  if (file === READINGS_FILE) return ok({ file, bytes, text: '' });
  return text.ok ? ok({ file, bytes, text: text.value }) : text;
}

function bytesLimit(file: string): number {
  return file === READINGS_FILE ? LIMITS.readingBytes : LIMITS.packageBytes;
}

async function fetchResource(session: Session, resource: PackageResource): Promise<Result<FetchedTable>> {
  const { fetch, signal, path } = session;
  const attempt = async (cache: FetchRequest['cache']): Promise<Result<FetchedTable>> => {
    const { file } = resource;
    const fetched = await fetchBytes({ fetch, signal, address: path + file, file, limit: bytesLimit(file), cache });
    return fetched.ok ? await checkBytes(fetched.value.bytes, resource) : fetched;
  };
  const first = await attempt('default');
  // Other bytes than the sealed ones may be a stale copy of the browser's own: ask once more, past its cache.
  const stale =
    !first.ok &&
    first.issues.some(({ code }) => code === 'size-differs' || code === 'hash-differs' || code === 'cut-off');
  return stale ? await attempt('reload') : first;
}

/** The first file, or the tables together, that are more than what is read. */
function tooLarge(resources: readonly PackageResource[]): Issue | undefined {
  const sum = (isReadings: boolean): number =>
    resources.reduce((total, { file, bytes }) => total + ((file === READINGS_FILE) === isReadings ? (bytes ?? 0) : 0), 0);
  if (sum(true) > LIMITS.readingBytes) {
    return packageIssue('too-large', { file: READINGS_FILE }, { limit: String(LIMITS.readingBytes) });
  }
  return sum(false) > LIMITS.packageBytes
    ? packageIssue('too-large', { file: DESCRIPTOR_FILE }, { limit: String(LIMITS.packageBytes) })
    : undefined;
}

/** A network that is down, or a cancelled load, is one fault however many files were under way. */
function once(issues: readonly Issue[]): readonly Issue[] {
  const shared = issues.find(({ code }) => code === 'load-cancelled' || code === 'network-failed');
  return shared === undefined ? issues : [shared];
}

/**
 * Fetches a sealed package, all or nothing: the descriptor, then its tables from the same folder at once, each
 * checked against the descriptor's bytes and SHA-256. Never throws; an abort by `signal` is the issue `load-cancelled`.
 */
export async function fetchPackage(
  { path, version }: PackageAddress,
  signal: AbortSignal | null = null,
  fetch: Fetch = browserFetch,
): Promise<Result<FetchedPackage>> {
  const session = { fetch, signal, path };
  let descriptor = await fetchDescriptor(session, version, 'default');
  if (!descriptor.ok && descriptor.issues.some(({ code }) => code === 'version-differs')) {
    descriptor = await fetchDescriptor(session, version, 'reload');
  }
  if (!descriptor.ok) return descriptor;
  const { resources, title } = descriptor.value;
  const excess = tooLarge(resources);
  if (excess !== undefined) return fail(excess);
  const fetched = await Promise.all(resources.map((resource) => fetchResource(session, resource)));
  const issues = fetched.flatMap((result) => (result.ok ? [] : result.issues));
  if (issues.length > 0) return fail(...once(issues));
  const tables = fetched.flatMap((result) => (result.ok ? [result.value] : []));
  const files = tables.filter(({ file }) => file !== READINGS_FILE).map(({ file, text }) => [file, text] as const);
  const readings = tables.find(({ file }) => file === READINGS_FILE)?.bytes ?? null;
  return ok({ version, title, files: new Map(files), readings });
}
