import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface StaticServer {
  /** Such as `http://127.0.0.1:53124` */
  readonly origin: string;
  readonly close: () => void;
}

/** Headers for every file, or by the path below the top of the site and the query. */
type HostHeaders = Readonly<Record<string, string>> | ((path: string, query: string) => Readonly<Record<string, string>>);

/**
 * Serves the build, or another, below a folder, as the plainest of hosts does: files by their names, of a folder its
 * `index.html`, no headers but those given, no fallback.
 */
export async function serveBelow(folder: string, headers: HostHeaders = {}, dist: string = DIST): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '', 'http://127.0.0.1');
    const inside = pathname.startsWith(folder) ? normalize(pathname.slice(folder.length)) : '..';
    const file = inside === '' || inside === '.' ? 'index.html' : inside.replace(/\/$/, '/index.html');
    const answer = (status: number, body: Buffer | string) => {
      const more = typeof headers === 'function' ? headers(`/${file}`, search) : headers;
      response.writeHead(status, { ...more, 'Content-Type': TYPES[extname(file)] ?? 'text/plain' });
      response.end(body);
    };
    if (file.startsWith('..')) answer(404, 'not here');
    else {
      readFile(join(dist, file)).then(
        (body) => answer(200, body),
        () => answer(404, 'not here'),
      );
    }
  });
  return listen(server);
}

/** Serves one page of somebody else, at every address. */
export async function servePage(html: () => string): Promise<StaticServer> {
  return listen(
    createServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(`<!doctype html><html lang="en"><head><title>Host</title><link rel="icon" href="data:,"></head><body>${html()}</body></html>`);
    }),
  );
}

async function listen(server: Server): Promise<StaticServer> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() };
}
