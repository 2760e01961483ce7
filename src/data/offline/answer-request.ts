import { cacheName, type OfflineTools } from './kept-files.ts';
import { offlinePage } from './offline-page.ts';
import { pathBelow } from './request-kind.ts';

/** A reader waits so long for a server that does not answer before what is kept is shown. */
const PATIENCE_MS = 4000;

const LOOSELY = { ignoreSearch: true, ignoreVary: true } as const;

/** An answer, and whether it came from what is kept because the server gave none. */
export interface Answer {
  readonly response: Response;
  readonly fromKept: boolean;
}

/** Keeps what was fetched where the browser lets it; where not, nothing is lost but the next visit without a network. */
async function keep(request: Request, response: Response, tools: OfflineTools): Promise<void> {
  try {
    const cache = await tools.caches.open(cacheName(tools));
    await cache.put(request, response);
  } catch {
    // Storage is full or denied.
  }
}

async function findKept(request: Request | string, tools: OfflineTools): Promise<Response | undefined> {
  try {
    return await tools.caches.match(request, LOOSELY);
  } catch {
    return undefined;
  }
}

/** Some hosts answer with a page where a file is gone. */
function isPage(response: Response): boolean {
  return (response.headers.get('Content-Type') ?? '').startsWith('text/html');
}

/**
 * A file whose address holds its version: what is kept is right. `onMissing` hears that the server has not got it, as in
 * the middle of a release.
 */
export async function answerKept(request: Request, tools: OfflineTools, onMissing: () => void): Promise<Response> {
  const anew = request.cache === 'reload' || request.cache === 'no-store';
  const kept = anew ? undefined : await findKept(request, tools);
  if (kept !== undefined) return kept;
  let response: Response;
  try {
    response = await tools.fetch(request);
  } catch (error) {
    const last = await findKept(request, tools);
    if (last !== undefined) return last;
    throw error;
  }
  if (response.ok && !isPage(response)) {
    if (request.cache !== 'no-store') await keep(request, response.clone(), tools);
  } else onMissing();
  return response;
}

/** The page of this build: never one of another, so that it always meets its own parts and its own figures. */
async function keptPage(request: Request, tools: OfflineTools): Promise<Response | undefined> {
  const { scope, caches } = tools;
  const path = pathBelow(request.url, scope);
  try {
    const own = await caches.open(cacheName(tools));
    return await own.match(path === '' || path === 'index.html' ? scope : request, LOOSELY);
  } catch {
    return undefined;
  }
}

/** What the server says, or null where it says nothing in time, fails, or has nothing better than what is kept. */
async function askServer(request: Request, tools: OfflineTools, kept: boolean): Promise<Response | null> {
  const asked = tools.fetch(request).then(
    (response) => (response.status >= 500 && kept ? null : response),
    () => null,
  );
  return kept ? await Promise.race([asked, tools.wait(PATIENCE_MS).then(() => null)]) : await asked;
}

/**
 * A page: the server's where it answers, else the kept one, else words that say why there is none. With `mistrusted` the
 * kept one goes first: parts of the server's page have just been missing.
 */
export async function answerPage(request: Request, tools: OfflineTools, mistrusted: boolean): Promise<Answer> {
  const kept = await keptPage(request, tools);
  if (mistrusted && kept !== undefined) return { response: kept, fromKept: true };
  const response = await askServer(request, tools, kept !== undefined);
  if (response === null) return { response: kept ?? offlinePage(tools.scope), fromKept: true };
  const path = pathBelow(request.url, tools.scope) ?? '';
  // The page of the application is kept with its build alone.
  if (response.ok && response.type === 'basic' && !response.redirected && path !== '' && path !== 'index.html') {
    await keep(request, response.clone(), tools);
  }
  return { response, fromKept: false };
}

/** A file of the page without a version: the server's, else the kept one. */
export async function answerListed(request: Request, tools: OfflineTools): Promise<Response> {
  try {
    return await tools.fetch(request);
  } catch (error) {
    const kept = await findKept(request, tools);
    if (kept === undefined) throw error;
    return kept;
  }
}
