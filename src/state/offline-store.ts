import type { WorkerQuestion, WorkerStatus } from '../data/offline/offline-build.ts';
import { createExternalStore, type ReadableStore } from './external-store.ts';

/** What a reader is told of network and versions. */
export interface OfflineState {
  /** Whether the page and its figures are kept on this device. */
  readonly kept: boolean;
  /** Whether the browser has no network. */
  readonly offline: boolean;
  /** Whether the page was opened from what is kept, because the server gave nothing whole. */
  readonly silent: boolean;
  /** Whether a newer version of the page waits to be loaded. */
  readonly newer: boolean;
}

/** Before anything is known, and where nothing is ever kept. */
export const UNKNOWN: OfflineState = { kept: false, offline: false, silent: false, newer: false };

function same(a: OfflineState, b: OfflineState): boolean {
  return a.kept === b.kept && a.offline === b.offline && a.silent === b.silent && a.newer === b.newer;
}

/** The parts of a worker, its registration and their container that are used here. */
export interface WorkerHandle {
  readonly state: string;
  readonly postMessage: (question: WorkerQuestion, transfer: Transferable[]) => void;
  readonly addEventListener: (type: 'statechange', listener: () => void) => void;
}

export interface WorkerRegistration {
  readonly waiting: WorkerHandle | null;
  readonly installing: WorkerHandle | null;
  readonly active: WorkerHandle | null;
  readonly addEventListener: (type: 'updatefound', listener: () => void) => void;
  readonly update: () => Promise<unknown>;
}

export interface WorkerContainer {
  readonly controller: WorkerHandle | null;
  readonly ready: Promise<WorkerRegistration>;
  readonly addEventListener: (type: 'controllerchange', listener: () => void) => void;
}

/** The part of `window` that network and versions are told by. */
export interface OfflinePage {
  readonly document: {
    readonly querySelector: (selector: string) => { readonly getAttribute: (name: string) => string | null } | null;
    readonly addEventListener: (type: 'visibilitychange', listener: () => void) => void;
    readonly visibilityState: string;
  };
  readonly location: Pick<Location, 'reload'>;
  readonly navigator: Pick<Navigator, 'onLine'>;
  readonly addEventListener: (type: 'online' | 'offline', listener: () => void) => void;
  readonly setInterval: (run: () => void, milliseconds: number) => unknown;
  readonly setTimeout: (run: () => void, milliseconds: number) => unknown;
}

/** A tab that is left open asks for news so often. */
const NEWS_MS = 30 * 60_000;
/** A worker that does not take over in this time is not waited for. */
const TAKE_OVER_MS = 3000;

export interface OfflineWatch {
  readonly store: ReadableStore<OfflineState>;
  /** Loads the newer version: the one reload that there ever is, and only by the reader's word. */
  readonly loadNewer: () => void;
}

function askStatus(worker: WorkerHandle): Promise<WorkerStatus> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }: MessageEvent<WorkerStatus>) => resolve(data), { once: true });
    port1.start();
    worker.postMessage({ kind: 'status' }, [port2]);
  });
}

function letTakeOver(worker: WorkerHandle): void {
  worker.postMessage({ kind: 'take-over' }, []);
}

/** Whether a page is of the version that a worker keeps: both name the same first script. */
function isOf(entry: string, page: OfflinePage): boolean {
  return page.document.querySelector('script[type="module"][src]')?.getAttribute('src')?.endsWith(entry) === true;
}

/** Watches the worker of a page from its registration on. Everything here may be denied, and then nothing is promised. */
export function watchOffline(page: OfflinePage, container: WorkerContainer, register: () => Promise<WorkerRegistration | undefined>): OfflineWatch {
  const store = createExternalStore<OfflineState>(UNKNOWN, same);
  const tell = (patch: Partial<OfflineState>): void => store.set({ ...store.get(), ...patch });
  let registration: WorkerRegistration | undefined;
  let reloads = 0;

  const meet = async (waiting: WorkerHandle | null): Promise<void> => {
    if (waiting === null || container.controller === null) return;
    // A page that the server gave anew is of the waiting version already: there is nothing to offer.
    if (isOf((await askStatus(waiting)).entry, page)) letTakeOver(waiting);
    else tell({ newer: true });
  };
  const follow = (installing: WorkerHandle | null): void =>
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') void meet(installing);
    });
  const reload = (): void => {
    reloads += 1;
    if (reloads === 1) page.location.reload();
  };
  const askForNews = (): void => {
    if (page.document.visibilityState === 'visible') registration?.update().catch(() => undefined);
  };
  const start = async (): Promise<void> => {
    registration = await register();
    if (registration === undefined) return;
    const found = registration;
    found.addEventListener('updatefound', () => follow(found.installing));
    void meet(found.waiting);
    const ready = await container.ready;
    tell({ kept: true });
    if (ready.active !== null && (await askStatus(ready.active)).fromKept) tell({ silent: true });
  };

  tell({ offline: !page.navigator.onLine });
  page.addEventListener('offline', () => tell({ offline: true }));
  page.addEventListener('online', () => {
    tell({ offline: false, silent: false });
    askForNews();
  });
  page.document.addEventListener('visibilitychange', askForNews);
  page.setInterval(askForNews, NEWS_MS);
  // Denied by the browser, or the build was not whole: the page works as it does without a worker.
  start().catch(() => undefined);

  return {
    store,
    loadNewer: () => {
      container.addEventListener('controllerchange', reload);
      page.setTimeout(reload, TAKE_OVER_MS);
      if (registration?.waiting != null) letTakeOver(registration.waiting);
    },
  };
}
