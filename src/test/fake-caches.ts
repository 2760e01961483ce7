import { webcrypto } from 'node:crypto';
import type { FileCaches, OfflineTools } from '../data/offline/kept-files.ts';
import { HASH_DIGITS } from '../data/offline/offline-build.ts';

type Store = Map<string, Response>;

function addressOf(request: Request | string): string {
  const { origin, pathname } = new URL(typeof request === 'string' ? request : request.url);
  return origin + pathname;
}

/** Caches in memory, of which the tests read what is kept. Queries are ignored, as the worker asks. */
export function fakeCaches() {
  const stores = new Map<string, Store>();
  const caches: FileCaches = {
    open: (name) => {
      const store = stores.get(name) ?? new Map<string, Response>();
      stores.set(name, store);
      return Promise.resolve({
        match: (request) => Promise.resolve(store.get(addressOf(request))?.clone()),
        put: (request, response) => {
          store.set(addressOf(request), response);
          return Promise.resolve();
        },
      });
    },
    match: (request) => {
      const found = [...stores.values()].map((store) => store.get(addressOf(request))).find((one) => one !== undefined);
      return Promise.resolve(found?.clone());
    },
    keys: () => Promise.resolve([...stores.keys()]),
    delete: (name) => Promise.resolve(stores.delete(name)),
  };
  return { caches, stores };
}

export const SCOPE = 'https://example.org/site/';

/** Files of a made-up release by path, the page under the empty one. */
export type ReleaseFiles = Readonly<Record<string, string>>;

async function hashOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await webcrypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('').slice(0, HASH_DIGITS);
}

/** A worker's tools for a release, with a server that gives out `served` and counts; null stands for no answer at all. */
export async function offlineTools(id: string, files: ReleaseFiles, fake = fakeCaches()) {
  const hashes = await Promise.all(Object.entries(files).map(async ([path, text]) => [path, path === '' ? '' : await hashOf(text)] as const));
  const server: { files: ReleaseFiles | null; asked: string[] } = { files, asked: [] };
  const tools: OfflineTools = {
    caches: fake.caches,
    scope: SCOPE,
    build: { id, entry: `assets/index-${id}.js`, files: Object.fromEntries(hashes) },
    wait: () => new Promise(() => undefined),
    fetch: (request) => {
      const path = addressOf(request).slice(SCOPE.length);
      server.asked.push(path);
      if (server.files === null) return Promise.reject(new TypeError('no network'));
      const text = server.files[path];
      const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.csv') ? 'text/csv' : 'text/html';
      return Promise.resolve(text === undefined ? new Response('gone', { status: 404, headers: { 'Content-Type': 'text/html' } }) : new Response(text, { headers: { 'Content-Type': type } }));
    },
  };
  return { tools, server, ...fake };
}
