import { describe, expect, it } from 'vitest';
import { isWorker, offlineWorkerFaults, policyMakerFaults, workerFaults } from './script-faults.ts';

const WORKER = 'assets/verify-worker-BtEPraNS.js';

describe('the script of a worker', () => {
  it('is told by its name', () => {
    expect(isWorker(WORKER)).toBe(true);
    expect(isWorker('assets/index-BtEPraNS.js')).toBe(false);
  });

  it('may compute and answer', () => {
    expect(workerFaults(WORKER, 'addEventListener("message",e=>postMessage(prefetched(e.data)))')).toEqual([]);
  });

  it.each(['fetch("/x")', 'new XMLHttpRequest', 'new WebSocket(u)', 'navigator.sendBeacon(u)', 'importScripts(u)', 'import("./x.js")', 'caches.open("x")'])(
    'turns red on %s',
    (planted) => {
      expect(workerFaults(WORKER, `a();${planted};b()`)).toHaveLength(1);
    },
  );
});

describe('the script of the service worker', () => {
  it('may fetch and keep', () => {
    expect(offlineWorkerFaults('sw.js', 'self.fetch(r);caches.open(n);new URL(u,s)')).toEqual([]);
  });

  it.each(['new WebSocket(u)', 'importScripts("x")', 'fetch("https://example.org")', 'indexedDB.open("x")', 'import("./x.js")', 'r.pushManager'])('turns red on %s', (planted) => {
    expect(offlineWorkerFaults('sw.js', `a();${planted};b()`)).toHaveLength(1);
  });
});

describe('the policy for script addresses', () => {
  it.for<readonly [string, Record<string, string>, number]>([
    ['is made once', { 'a.js': 'x.createPolicy("sourceline",y)', [WORKER]: '' }, 0],
    ['is not needed without workers', { 'a.js': '' }, 0],
    ['is missing', { 'a.js': '', [WORKER]: '' }, 1],
    ['is made twice in one script', { 'a.js': 'x.createPolicy(1);x.createPolicy(2)', [WORKER]: '' }, 1],
    ['is made in two scripts', { 'a.js': 'x.createPolicy(1)', 'b.js': 'x.createPolicy(2)', [WORKER]: '' }, 1],
  ])('%s', ([, scripts, faults]) => {
    expect(policyMakerFaults(new Map(Object.entries(scripts)))).toHaveLength(faults);
  });
});
