import { describe, expect, it, vi } from 'vitest';
import { offlineTools, SCOPE } from '../../test/fake-caches.ts';
import { answerKept, answerListed, answerPage } from './answer-request.ts';
import { keepBuild } from './kept-files.ts';
import { requestKind } from './request-kind.ts';

const FILES = {
  '': 'page of one, assets/index-one.js',
  'assets/index-one.js': 'one()',
  'data/2026-11-21-0a1b2c3d/events.csv': 'id\n',
  'favicon.svg': '<svg/>',
};
const NEWER = { ...FILES, '': 'page of two', 'c/claim/': 'a claim', 'v/slug/': 'a view' };

async function kept() {
  const made = await offlineTools('one', FILES);
  await keepBuild(made.tools);
  made.server.asked = [];
  return made;
}

const ask = (path: string, options?: RequestInit): Request => new Request(SCOPE + path, options);

describe('what a request is', () => {
  it.each([
    ['assets/index-one.js', 'cors', 'kept'],
    ['data/2026-11-21-0a1b2c3d/events.csv', 'cors', 'kept'],
    ['data/other.csv', 'cors', 'other'],
    ['', 'navigate', 'page'],
    ['?v=1&at=2025-05', 'navigate', 'page'],
    ['c/claim/', 'navigate', 'page'],
    ['favicon.svg', 'no-cors', 'listed'],
    ['check.html', 'cors', 'other'],
    ['sw.js', 'same-origin', 'other'],
  ])('%s by %s is %s', (path, mode, kind) => {
    expect(requestKind({ url: SCOPE + path, method: 'GET', mode }, SCOPE, FILES)).toBe(kind);
  });

  it.each([
    ['https://other.org/assets/x.js', 'GET'],
    ['https://example.org/elsewhere/', 'GET'],
    [`${SCOPE}assets/index-one.js`, 'POST'],
  ])('%s by %s is none of ours', (url, method) => {
    expect(requestKind({ url, method, mode: 'navigate' }, SCOPE, FILES)).toBe('other');
  });
});

describe('a page', () => {
  it('is the server’s while it answers, whatever is kept', async () => {
    const { tools, server } = await kept();
    server.files = NEWER;
    const { response, fromKept } = await answerPage(ask('?v=1'), tools, false);
    expect([await response.text(), fromKept]).toEqual(['page of two', false]);
  });

  it('is that of the kept build where the server is silent: never the newer one, whose parts are not kept', async () => {
    const { tools, server } = await kept();
    server.files = NEWER;
    await answerPage(ask('?v=1'), tools, false);
    server.files = null;
    const { response, fromKept } = await answerPage(ask('?v=1&tab=table'), tools, false);
    expect([await response.text(), fromKept]).toEqual([FILES[''], true]);
  });

  it('is the kept one while parts of the server’s are missing', async () => {
    const { tools, server } = await kept();
    server.files = NEWER;
    expect(await (await answerPage(ask(''), tools, true)).response.text()).toBe(FILES['']);
    expect(server.asked).toEqual([]);
  });

  it('is the kept one where the server takes too long', async () => {
    const { tools } = await kept();
    const slow = { ...tools, fetch: () => new Promise<Response>(() => undefined), wait: () => Promise.resolve() };
    expect(await (await answerPage(ask(''), slow, false)).response.text()).toBe(FILES['']);
  });

  it('is the kept one where the server fails, and the server’s own where nothing is kept', async () => {
    const { tools } = await kept();
    const failing = { ...tools, fetch: () => Promise.resolve(new Response('oops', { status: 503 })) };
    expect(await (await answerPage(ask(''), failing, false)).response.text()).toBe(FILES['']);
    expect(await (await answerPage(ask('c/claim/'), failing, false)).response.text()).toBe('oops');
  });

  it('that was visited opens again; one that was not says so in words', async () => {
    const { tools, server } = await kept();
    // What a server sends is `basic`; a response that a test makes is not, and would not be kept.
    const basic = { ...tools, fetch: async (request: Request | string) => Object.defineProperty(await tools.fetch(request), 'type', { value: 'basic' }) };
    server.files = NEWER;
    await answerPage(ask('c/claim/'), basic, false);
    server.files = null;
    expect(await (await answerPage(ask('c/claim/'), basic, false)).response.text()).toBe('a claim');
    const { response } = await answerPage(ask('v/slug/'), basic, false);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('href="/site/"');
  });
});

describe('a file with a version', () => {
  it('is the kept one, and nobody is asked', async () => {
    const { tools, server } = await kept();
    const missing = vi.fn<() => void>();
    expect(await (await answerKept(ask('assets/index-one.js'), tools, missing)).text()).toBe('one()');
    expect([server.asked, missing.mock.calls.length]).toEqual([[], 0]);
  });

  it('is asked for once more past what is kept where the page doubts it', async () => {
    const { tools, server } = await kept();
    await answerKept(ask('data/2026-11-21-0a1b2c3d/events.csv', { cache: 'reload' }), tools, () => undefined);
    expect(server.asked).toEqual(['data/2026-11-21-0a1b2c3d/events.csv']);
  });

  it('is kept once it was fetched; a page in its place is not, and is told', async () => {
    const { tools, server } = await kept();
    const missing = vi.fn<() => void>();
    server.files = { 'assets/later.js': 'later()' };
    await answerKept(ask('assets/later.js'), tools, missing);
    await answerKept(ask('assets/gone.js'), tools, missing);
    server.files = null;
    expect(await (await answerKept(ask('assets/later.js'), tools, missing)).text()).toBe('later()');
    expect(missing).toHaveBeenCalledTimes(1);
    await expect(answerKept(ask('assets/gone.js'), tools, missing)).rejects.toThrow('no network');
  });

  it('comes from the server where nothing may be kept', async () => {
    const { tools } = await kept();
    const denied = (): Promise<never> => Promise.reject(new DOMException('denied', 'SecurityError'));
    const poor = { ...tools, caches: { open: denied, match: denied, keys: denied, delete: denied } };
    expect(await (await answerKept(ask('assets/index-one.js'), poor, () => undefined)).text()).toBe('one()');
    expect(await (await answerPage(ask(''), poor, false)).response.text()).toBe(FILES['']);
  });
});

it('a file without a version is the server’s, else the kept one', async () => {
  const { tools, server } = await kept();
  server.files = { 'favicon.svg': '<svg newer/>' };
  expect(await (await answerListed(ask('favicon.svg'), tools)).text()).toBe('<svg newer/>');
  server.files = null;
  expect(await (await answerListed(ask('favicon.svg'), tools)).text()).toBe('<svg/>');
});
