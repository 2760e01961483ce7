import { describe, expect, it, vi } from 'vitest';
import { sealedSample } from '../test/sealed-package.ts';
import type { Fetch } from './fetch-bytes.ts';
import { fetchPackage } from './fetch-package.ts';
import { parseDataset } from './parse-dataset.ts';

const sample = sealedSample();
const EVENTS = `${sample.address.path}events.csv`;
const DESCRIPTOR = `${sample.address.path}datapackage.json`;

function bytesOf(address: string): Uint8Array<ArrayBuffer> {
  return sample.files.get(address) ?? new Uint8Array();
}

const healthy: Fetch = (address) => {
  const bytes = sample.files.get(address);
  return Promise.resolve(bytes === undefined ? new Response('gone', { status: 404 }) : new Response(bytes));
};

/** A server that answers one address in its own way. */
function serverWith(address: string, respond: (options: Parameters<Fetch>[1]) => Response | Promise<Response>): Fetch {
  return (asked, options) => (asked === address ? Promise.resolve(respond(options)) : healthy(asked, options));
}

async function issuesWith(fetch: Fetch, signal: AbortSignal | null = null) {
  const result = await fetchPackage(sample.address, signal, fetch);
  return result.ok ? [] : result.issues.map(({ code, place, facts }) => ({ code, place, facts }));
}

function breakingBody(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) controller.error(new TypeError('network'));
      else controller.enqueue(bytes);
      sent = true;
    },
  });
}

const html = '<!DOCTYPE html><html><body>Not here</body></html>';
const size = bytesOf(EVENTS).length;
const changed = Uint8Array.from(bytesOf(EVENTS), (byte, index) => (index === 5 ? byte ^ 1 : byte));

describe('fetching a sealed package', () => {
  it('gives texts that the loader reads, under the sealed version', async () => {
    const result = await fetchPackage(sample.address, null, healthy);
    expect(result.ok && result.value.version).toBe(sample.address.version);
    expect(result.ok && result.value.title).toEqual({ en: 'Sample', zh: '示例' });
    expect(result.ok && parseDataset(result.value).ok).toBe(true);
  });

  it('asks for the files of its own folder and for nothing else', async () => {
    const fetch = vi.fn<Fetch>(healthy);
    await fetchPackage(sample.address, null, fetch);
    expect(new Set(fetch.mock.calls.map(([address]) => address))).toEqual(new Set(sample.files.keys()));
    expect(fetch).toHaveBeenCalledTimes(9);
  });

  it.for<readonly [string, string, () => Response | Promise<Response>, string, Record<string, string>]>([
    ['a missing descriptor', DESCRIPTOR, () => new Response('', { status: 404 }), 'not-found', { status: '404' }],
    ['a descriptor withdrawn', DESCRIPTOR, () => new Response('', { status: 410 }), 'not-found', { status: '410' }],
    ['a failing server', DESCRIPTOR, () => new Response('', { status: 500 }), 'server-error', { status: '500' }],
    ['a web page instead of the descriptor', DESCRIPTOR, () => new Response(html), 'html-instead-of-data', {}],
    ['a descriptor cut off', DESCRIPTOR, () => new Response(bytesOf(DESCRIPTOR).slice(0, 300)), 'not-json', {}],
    [
      'a connection that broke in the descriptor',
      DESCRIPTOR,
      () => new Response(breakingBody(bytesOf(DESCRIPTOR).slice(0, 9))),
      'network-failed',
      {},
    ],
    ['no network', DESCRIPTOR, () => Promise.reject(new TypeError('Failed to fetch')), 'network-failed', {}],
    ['an endless descriptor', DESCRIPTOR, () => new Response(' '.repeat(1_000_001)), 'too-large', { limit: '1000000' }],
    ['a missing table', EVENTS, () => new Response('', { status: 404 }), 'not-found', { status: '404' }],
    [
      'a table that the server fails to send',
      EVENTS,
      () => new Response('', { status: 503 }),
      'server-error',
      { status: '503' },
    ],
    ['a web page instead of a table', EVENTS, () => new Response(html), 'html-instead-of-data', {}],
    ['no network for a table', EVENTS, () => Promise.reject(new TypeError('Failed to fetch')), 'network-failed', {}],
    [
      'a table cut off',
      EVENTS,
      () => new Response(bytesOf(EVENTS).slice(0, 30)),
      'cut-off',
      { found: '30', expected: String(size) },
    ],
    ['an empty table', EVENTS, () => new Response(null), 'cut-off', { found: '0', expected: String(size) }],
    [
      'a connection that broke in a table',
      EVENTS,
      () => new Response(breakingBody(bytesOf(EVENTS).slice(0, 9))),
      'cut-off',
      { found: '9', expected: String(size) },
    ],
    [
      'a longer table',
      EVENTS,
      () => new Response(`${html.slice(15)}${'x'.repeat(size)}`.replace(/^</, '')),
      'size-differs',
      { expected: String(size) },
    ],
    ['one changed bit', EVENTS, () => new Response(changed), 'hash-differs', {}],
  ])('%s', async ([, address, respond, code, facts]) => {
    const issues = await issuesWith(serverWith(address, respond));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code, place: { file: address.slice(sample.address.path.length) }, facts });
  });

  it('asks once more, past the browser cache, for a file that is not the sealed one', async () => {
    const caches: RequestCache[] = [];
    const stale = serverWith(EVENTS, ({ cache }) => {
      caches.push(cache);
      return new Response(cache === 'reload' ? bytesOf(EVENTS) : changed);
    });
    expect(await issuesWith(stale)).toEqual([]);
    expect(caches).toEqual(['default', 'reload']);
  });

  it('does not ask again for what the server does not have', async () => {
    const fetch = vi.fn<Fetch>(serverWith(EVENTS, () => new Response('', { status: 404 })));
    await issuesWith(fetch);
    expect(fetch.mock.calls.filter(([address]) => address === EVENTS)).toHaveLength(1);
  });

  it('names both versions when the page and the package do not belong together', async () => {
    const result = await fetchPackage({ ...sample.address, version: '2026-11-20-00000000' }, null, healthy);
    const facts = { found: sample.address.version, expected: '2026-11-20-00000000' };
    expect(result.ok ? [] : result.issues).toEqual([
      { code: 'version-differs', place: { file: 'datapackage.json' }, facts },
    ]);
  });

  it('refuses a descriptor whose hashes were changed under the same version', async () => {
    const forged = new TextDecoder()
      .decode(bytesOf(DESCRIPTOR))
      .replace(/sha256:[0-9a-f]{64}/, `sha256:${'0'.repeat(64)}`);
    const issues = await issuesWith(serverWith(DESCRIPTOR, () => new Response(forged)));
    expect(issues.map(({ code }) => code)).toEqual(['version-differs']);
  });

  it('refuses before fetching what says it is larger than the limit', async () => {
    const large = new TextDecoder().decode(bytesOf(DESCRIPTOR)).replace(/"bytes": \d+/, '"bytes": 25000000');
    const fetch = vi.fn<Fetch>(serverWith(DESCRIPTOR, () => new Response(large)));
    expect((await issuesWith(fetch)).map(({ code }) => code)).toEqual(['too-large']);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('tells a cancelled load from a failed one', async () => {
    const controller = new AbortController();
    const hanging = serverWith(EVENTS, ({ signal }) => {
      return new Promise<Response>((_, reject) => {
        signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
        controller.abort();
      });
    });
    expect((await issuesWith(hanging, controller.signal)).map(({ code }) => code)).toEqual(['load-cancelled']);
  });
});
