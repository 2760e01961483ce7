import { createServer } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Already as small as they get. */
const PACKED = new Set(['.woff2', '.png']);

interface Body {
  readonly bytes: Buffer;
  readonly gzip: boolean;
}

export interface FolderServer {
  /** Such as `http://127.0.0.1:53124` */
  readonly origin: string;
  readonly close: () => void;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** What is sent for a file. Packages of millions of rows are packed fast rather than small: nobody measures their bytes. */
function readBody(path: string): Body {
  const bytes = readFileSync(path);
  if (PACKED.has(extname(path))) return { bytes, gzip: false };
  return { bytes: gzipSync(bytes, { level: bytes.length > 5_000_000 ? 1 : 9 }), gzip: true };
}

/**
 * Serves folders as a good static host does: gzip, the page fresh at each visit, all that carries a hash or a version kept
 * for ever. Each is packed once, at its first request.
 *
 * @param folders keyed by the first part of the address: `/uplot/` is the folder of `uplot`
 */
export async function serveFolders(folders: ReadonlyMap<string, string>): Promise<FolderServer> {
  const packed = new Map<string, Body>();
  const find = (address: string): string | undefined => {
    const { pathname } = new URL(address, 'http://127.0.0.1');
    const [, name = '', ...rest] = decodeURIComponent(pathname).split('/');
    const folder = folders.get(name);
    if (folder === undefined) return undefined;
    const inside = normalize(rest.join(sep) || 'index.html');
    const path = join(folder, inside);
    return !inside.startsWith('..') && isFile(path) ? path : undefined;
  };
  const server = createServer((request, response) => {
    const path = find(request.url ?? '/');
    if (path === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/plain' });
      response.end('not here');
      return;
    }
    const body = packed.get(path) ?? readBody(path);
    packed.set(path, body);
    response.writeHead(200, {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Content-Length': body.bytes.length,
      'Cache-Control': path.endsWith('.html') ? 'no-cache' : 'public, max-age=31536000, immutable',
      ...(body.gzip ? { 'Content-Encoding': 'gzip' } : {}),
    });
    response.end(body.bytes);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
