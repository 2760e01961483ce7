import { digest } from '../digest.ts';
import { HASH_DIGITS, type OfflineBuild } from './offline-build.ts';

/** The part of a `Cache` that is used here. */
export interface FileCache {
  readonly match: (request: Request | string, options?: CacheQueryOptions) => Promise<Response | undefined>;
  readonly put: (request: Request | string, response: Response) => Promise<void>;
}

/** The part of `caches` that is used here. */
export interface FileCaches {
  readonly open: (name: string) => Promise<FileCache>;
  readonly match: (request: Request | string, options?: CacheQueryOptions) => Promise<Response | undefined>;
  readonly keys: () => Promise<readonly string[]>;
  readonly delete: (name: string) => Promise<boolean>;
}

/** What keeping and answering need of the browser. */
export interface OfflineTools {
  readonly caches: FileCaches;
  readonly fetch: (request: string | Request, options?: RequestInit) => Promise<Response>;
  /** The address of the top of the site, ending in a slash. */
  readonly scope: string;
  readonly build: OfflineBuild;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Files that are fetched at once while a build is kept: the page in use goes first. */
const AT_ONCE = 4;

/** The beginning of the names of all caches of a site; another one on the same server has its own. */
export function cachePrefix(scope: string): string {
  return `sourceline ${new URL(scope).pathname} `;
}

export function cacheName({ scope, build }: Pick<OfflineTools, 'scope' | 'build'>): string {
  return cachePrefix(scope) + build.id;
}

/** Whether a response is the file that the build speaks of. A host without a file may answer with a page in its place. */
async function isGenuine(response: Response, path: string, { build }: OfflineTools): Promise<boolean> {
  if (!response.ok || response.redirected) return false;
  if (path === '') return (await response.clone().text()).includes(build.entry);
  const found = await digest(new Uint8Array(await response.clone().arrayBuffer()));
  return found.slice(0, HASH_DIGITS) === build.files[path];
}

/** A file as it stands in a version before, if it is the same. */
async function keptBefore(path: string, tools: OfflineTools): Promise<Response | undefined> {
  if (path === '') return undefined;
  const found = await tools.caches.match(tools.scope + path);
  return found !== undefined && (await isGenuine(found, path, tools)) ? found : undefined;
}

/** What of a fetched file is stored: its bytes and its type. Other headers belong to the answer of that day. */
async function asStored(response: Response): Promise<Response> {
  const type = response.headers.get('Content-Type');
  const policy = response.headers.get('Content-Security-Policy');
  const headers = new Headers({ ...(type === null ? {} : { 'Content-Type': type }), ...(policy === null ? {} : { 'Content-Security-Policy': policy }) });
  // A frame in a sandbox has no origin of its own.
  headers.set('Access-Control-Allow-Origin', '*');
  return new Response(await response.arrayBuffer(), { headers });
}

async function keepFile(cache: FileCache, path: string, tools: OfflineTools): Promise<void> {
  const address = tools.scope + path;
  const before = await keptBefore(path, tools);
  const response = before ?? (await tools.fetch(address, { cache: path === '' ? 'no-cache' : 'default', credentials: 'same-origin' }));
  if (!(await isGenuine(response, path, tools))) throw new Error(`not the file of this build: ${path}`);
  await cache.put(address, await asStored(response));
}

/**
 * Keeps a whole build, or nothing of it: a release of which only a part has been uploaded is refused, and the version before
 * stays as it is.
 */
export async function keepBuild(tools: OfflineTools): Promise<void> {
  const { caches, build } = tools;
  const name = cacheName(tools);
  const paths = Object.keys(build.files);
  try {
    const cache = await caches.open(name);
    const next = async (): Promise<void> => {
      for (let path = paths.shift(); path !== undefined; path = paths.shift()) await keepFile(cache, path, tools);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

/** Lets go of builds before the last: tabs of that one may still be open, and need its parts. */
export async function dropOldBuilds(tools: OfflineTools): Promise<void> {
  const { caches, scope } = tools;
  const others = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(scope)) && name !== cacheName(tools));
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

/** Lets go of everything that was ever kept of a site. */
export async function dropAllBuilds(caches: FileCaches, scope: string): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(scope)));
  await Promise.all(ours.map((name) => caches.delete(name)));
}
