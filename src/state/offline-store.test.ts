import { describe, expect, it, vi } from 'vitest';
import { mayKeep } from '../data/offline/register-worker.ts';
import type { WorkerStatus } from '../data/offline/offline-build.ts';
import { type OfflinePage, watchOffline, type WorkerContainer, type WorkerHandle, type WorkerRegistration } from './offline-store.ts';

function fakeWorker(entry: string, fromKept = false) {
  const told: string[] = [];
  const status: WorkerStatus = { id: entry, entry, fromKept };
  const worker: WorkerHandle = {
    state: 'installed',
    addEventListener: () => undefined,
    postMessage: ({ kind }, [port]) => {
      told.push(kind);
      if (port instanceof MessagePort) port.postMessage(status);
    },
  };
  return { worker, told };
}

function fakePage({ entry = 'assets/index-one.js', onLine = true } = {}) {
  const events = new EventTarget();
  const reload = vi.fn<() => void>();
  const listen = (type: string, listener: () => void): void => events.addEventListener(type, listener);
  const page: OfflinePage = {
    document: { querySelector: () => ({ getAttribute: () => `./${entry}` }), addEventListener: listen, visibilityState: 'visible' },
    location: { reload },
    navigator: { onLine },
    addEventListener: listen,
    setInterval: () => 0,
    setTimeout: () => 0,
  };
  return { page, events, reload };
}

function fakeContainer({ active = fakeWorker('assets/index-one.js').worker, waiting = null }: { active?: WorkerHandle; waiting?: WorkerHandle | null } = {}) {
  const events = new EventTarget();
  const registration: WorkerRegistration = { active, waiting, installing: null, addEventListener: () => undefined, update: () => Promise.resolve() };
  const container: WorkerContainer = {
    controller: active,
    ready: Promise.resolve(registration),
    addEventListener: (type, listener) => events.addEventListener(type, listener),
  };
  return { container, events, register: () => Promise.resolve(registration) };
}

function watch(page: OfflinePage, { container, register }: ReturnType<typeof fakeContainer>) {
  return watchOffline(page, container, register);
}

describe('network and versions, as they are told', () => {
  it('the page is kept once its worker is there', async () => {
    const { page } = fakePage();
    const { store } = watch(page, fakeContainer());
    await vi.waitFor(() => expect(store.get()).toEqual({ kept: true, offline: false, silent: false, newer: false }));
  });

  it('a page that came from what is kept says so until the network is back', async () => {
    const { page, events } = fakePage();
    const { store } = watch(page, fakeContainer({ active: fakeWorker('assets/index-one.js', true).worker }));
    await vi.waitFor(() => expect(store.get().silent).toBe(true));
    events.dispatchEvent(new Event('online'));
    expect(store.get().silent).toBe(false);
  });

  it('the network goes and comes', () => {
    const { page, events } = fakePage({ onLine: false });
    const { store } = watch(page, fakeContainer());
    expect(store.get().offline).toBe(true);
    events.dispatchEvent(new Event('online'));
    expect(store.get().offline).toBe(false);
    events.dispatchEvent(new Event('offline'));
    expect(store.get().offline).toBe(true);
  });

  it('a newer version is offered, and loaded by one reload when the reader says so', async () => {
    const { page, reload } = fakePage();
    const { worker: waiting, told } = fakeWorker('assets/index-two.js');
    const parts = fakeContainer({ waiting });
    const { store, loadNewer } = watch(page, parts);
    await vi.waitFor(() => expect(store.get().newer).toBe(true));
    expect([told, reload.mock.calls.length]).toEqual([['status'], 0]);
    loadNewer();
    expect(told).toEqual(['status', 'take-over']);
    parts.events.dispatchEvent(new Event('controllerchange'));
    parts.events.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('a page that is of the waiting version already is not offered it', async () => {
    const { page, reload } = fakePage({ entry: 'assets/index-two.js' });
    const { worker: waiting, told } = fakeWorker('assets/index-two.js');
    const { store } = watch(page, fakeContainer({ waiting }));
    await vi.waitFor(() => expect(told).toEqual(['status', 'take-over']));
    expect([store.get().newer, reload.mock.calls.length]).toEqual([false, 0]);
  });

  it('where a worker is denied nothing is promised', async () => {
    const { page } = fakePage();
    const container: WorkerContainer = { controller: null, ready: new Promise(() => undefined), addEventListener: () => undefined };
    const { store } = watchOffline(page, container, () => Promise.reject(new DOMException('denied', 'SecurityError')));
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    expect(store.get()).toEqual({ kept: false, offline: false, silent: false, newer: false });
  });
});

describe('a page keeps itself', () => {
  it.each([
    [{ isSecureContext: true, origin: 'https://example.org', framed: false }, true],
    [{ isSecureContext: true, origin: 'http://127.0.0.1:4173', framed: false }, true],
    [{ isSecureContext: false, origin: 'http://example.org', framed: false }, false],
    [{ isSecureContext: true, origin: 'https://example.org', framed: true }, false],
    [{ isSecureContext: true, origin: 'null', framed: false }, false],
  ])('at %j: %s', (place, keeps) => {
    expect(mayKeep(place)).toBe(keeps);
  });
});
