import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeBuild } from '../../src/build/vite/offline-worker.ts';
import { packageVersion } from '../../src/data/package-version.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const TEXT = /\.(?:html|js|css|json)$/;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A copy of the build as another day's release: no script, sheet or table has its old address. */
export interface Release {
  readonly folder: string;
  /** The day that its data say they are of. */
  readonly day: string;
}

function replaceIn(folder: string, swaps: readonly (readonly [string, string])[]): void {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => TEXT.test(name))) {
    const before = readFileSync(join(folder, path), 'utf8');
    const after = swaps.reduce((text, [from, to]) => text.replaceAll(from, to), before);
    if (after !== before) writeFileSync(join(folder, path), after);
  }
}

/** Makes a release of the build below a folder of the test's own; `number` from 1 to 99 tells it from the others. */
export function makeRelease(root: string, number: number): Release {
  const folder = join(root, `release-${number}`);
  cpSync(DIST, folder, { recursive: true, filter: (path) => !/[\\/](?:\.vite|zh|c)(?:[\\/]|$)/.test(path.slice(DIST.length - 1)) });
  const tag = String(number).padStart(2, '0');
  const names = readdirSync(join(folder, 'assets')).filter((name) => /\.(?:js|css)$/.test(name));
  const renamed = names.map((name) => [name, `${name.slice(0, -extname(name).length)}${tag}${extname(name)}`] as const);
  const [version = ''] = readdirSync(join(folder, 'data'));
  const day = `20${26 + Math.floor(number / 28)}-12-${String(1 + (number % 28)).padStart(2, '0')}`;
  const descriptor = readFileSync(join(folder, 'data', version, 'datapackage.json'), 'utf8');
  const next = packageVersion(day, Array.from(descriptor.matchAll(/"hash": "sha256:([0-9a-f]{64})"/g), ([, hash = '']) => hash));
  for (const [from, to] of renamed) renameSync(join(folder, 'assets', from), join(folder, 'assets', to));
  renameSync(join(folder, 'data', version), join(folder, 'data', next));
  replaceIn(folder, [...renamed, [version, next], [`"created": "${version.slice(0, 10)}`, `"created": "${day}`]]);
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  const rest = worker.slice(worker.indexOf('\n'));
  writeFileSync(join(folder, 'sw.js'), `const OFFLINE_BUILD = ${JSON.stringify(describeBuild(folder, next))};${rest}`);
  return { folder, day };
}

/** A host whose release changes while pages are open. */
export interface ReleaseHost {
  readonly origin: string;
  /** What it gives out from now on. */
  readonly give: (folder: string) => void;
  /** Whether it answers at all. */
  readonly answer: (answers: boolean) => void;
  /** Files that are not there yet, as in the middle of an upload; null for none. */
  readonly withhold: (missing: ((path: string) => boolean) | null) => void;
  /** A file that is another for now; null for none. */
  readonly replace: (path: string, text: string | null) => void;
  /** Paths asked for since the last time. */
  readonly asked: () => readonly string[];
  readonly close: () => void;
}

export async function hostReleases(first: string): Promise<ReleaseHost> {
  let folder = first;
  let answers = true;
  let isMissing: ((path: string) => boolean) | null = null;
  let asked: string[] = [];
  const replaced = new Map<string, string>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://127.0.0.1').pathname.replace(/\/$/, '/index.html').slice(1);
    asked.push(path);
    if (!answers) {
      request.socket.destroy();
      return;
    }
    const send = (status: number, body: Buffer | string): void => {
      const kept = /^(?:assets|data)\//.test(path) && status === 200;
      response.writeHead(status, { 'Content-Type': TYPES[extname(path)] ?? 'text/plain', 'Cache-Control': kept ? 'public, max-age=31536000, immutable' : 'no-cache' });
      response.end(body);
    };
    try {
      if (isMissing?.(path) === true) send(404, 'not here yet');
      else send(200, replaced.get(path) ?? readFileSync(join(folder, path)));
    } catch {
      send(404, 'not here');
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    give: (next) => {
      folder = next;
    },
    answer: (next) => {
      answers = next;
      if (!next) server.closeAllConnections();
    },
    withhold: (missing) => {
      isMissing = missing;
    },
    replace: (path, text) => {
      if (text === null) replaced.delete(path);
      else replaced.set(path, text);
    },
    asked: () => {
      const list = asked;
      asked = [];
      return list;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
