import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sealedSample } from '../test/sealed-package.ts';
import { fileIssue } from '../domain/issue.ts';
import { DatasetError, datasetQuery, shouldRetry } from './dataset-query.ts';

const sample = sealedSample();

function serve(respond: (address: string) => Response | Promise<Response>) {
  const fetch = vi.fn<(address: string) => Promise<Response>>((address) => Promise.resolve(respond(address)));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

function file(address: string): Response {
  const bytes = sample.files.get(address);
  return bytes === undefined ? new Response('', { status: 404 }) : new Response(bytes);
}

afterEach(() => vi.unstubAllGlobals());

function load() {
  return new QueryClient().fetchQuery({ ...datasetQuery(sample.address), retryDelay: 0 });
}

describe('the dataset query', () => {
  it('gives the dataset under its version', async () => {
    serve(file);
    expect((await load()).version).toBe(sample.address.version);
  });

  it('gives the issues of what cannot be read', async () => {
    const fetch = serve(() => new Response('<html>'));
    const error: unknown = await load().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DatasetError);
    expect(error instanceof DatasetError && error.issues.map(({ code }) => code)).toEqual(['html-instead-of-data']);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('asks at most twice more when the network fails, also while the browser calls itself offline', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const fetch = serve(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(load()).rejects.toThrow('network-failed');
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it('recovers when a second try succeeds', async () => {
    let failures = 1;
    serve((address) => (failures-- > 0 ? new Response('', { status: 503 }) : file(address)));
    expect((await load()).version).toBe(sample.address.version);
  });
});

describe('trying again', () => {
  it.each([
    ['network-failed', 0, true],
    ['server-error', 1, true],
    ['server-error', 2, false],
    ['not-found', 0, false],
    ['cut-off', 0, false],
    ['number-format', 0, false],
  ])('after %s, failure %d: %s', (code, failures, again) => {
    expect(shouldRetry(failures, new DatasetError([fileIssue(code, { file: 'a.csv' })]))).toBe(again);
  });

  it('not when one of several faults lasts', () => {
    const issues = ['network-failed', 'not-found'].map((code) => fileIssue(code, { file: 'a.csv' }));
    expect(shouldRetry(0, new DatasetError(issues))).toBe(false);
  });

  it('not after an error of our own', () => {
    expect(shouldRetry(0, new TypeError('x is undefined'))).toBe(false);
  });
});
