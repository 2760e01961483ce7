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

/** Where a sealed package lies, and the version that the page was built with. */
export interface PackageAddress {
  /** Folder address ending in `/`, relative to the page or absolute. */
  readonly path: string;
  readonly version: string;
}

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
): Promise<Result<string>> {
  // A web page has another size too, and its own cause says more.
  const text = decodeText(bytes, file);
  if (!text.ok && text.issues[0]?.code === 'html-instead-of-data') return text;
  const facts = { found: String(bytes.length), expected: String(sealed.bytes) };
  if (sealed.bytes !== null && bytes.length < sealed.bytes) return fail(packageIssue('cut-off', { file }, facts));
  if (bytes.length !== sealed.bytes) return fail(packageIssue('size-differs', { file }, facts));
  const found = await digest(bytes);
  return found === sealed.hash
    ? text
    : fail(packageIssue('hash-differs', { file }, { found, expected: sealed.hash ?? '' }));
}

async function fetchResource(session: Session, resource: PackageResource): Promise<Result<readonly [string, string]>> {
  const { fetch, signal, path } = session;
  const attempt = async (cache: FetchRequest['cache']): Promise<Result<string>> => {
    const { file } = resource;
    const fetched = await fetchBytes({ fetch, signal, address: path + file, file, limit: LIMITS.packageBytes, cache });
    return fetched.ok ? await checkBytes(fetched.value.bytes, resource) : fetched;
  };
  const first = await attempt('default');
  // Other bytes than the sealed ones may be a stale copy of the browser's own: ask once more, past its cache.
  const stale =
    !first.ok &&
    first.issues.some(({ code }) => code === 'size-differs' || code === 'hash-differs' || code === 'cut-off');
  const text = stale ? await attempt('reload') : first;
  return text.ok ? ok([resource.file, text.value] as const) : text;
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
): Promise<Result<PackageTexts>> {
  const session = { fetch, signal, path };
  let descriptor = await fetchDescriptor(session, version, 'default');
  if (!descriptor.ok && descriptor.issues.some(({ code }) => code === 'version-differs')) {
    descriptor = await fetchDescriptor(session, version, 'reload');
  }
  if (!descriptor.ok) return descriptor;
  const { resources, title } = descriptor.value;
  const bytes = resources.reduce((sum, resource) => sum + (resource.bytes ?? 0), 0);
  if (bytes > LIMITS.packageBytes) {
    return fail(packageIssue('too-large', { file: DESCRIPTOR_FILE }, { limit: String(LIMITS.packageBytes) }));
  }
  const fetched = await Promise.all(resources.map((resource) => fetchResource(session, resource)));
  const issues = fetched.flatMap((result) => (result.ok ? [] : result.issues));
  if (issues.length > 0) return fail(...once(issues));
  return ok({ version, title, files: new Map(fetched.flatMap((result) => (result.ok ? [result.value] : []))) });
}
