import type { FileCaches } from './kept-files.ts';

/* The part of a service worker's world that is used here; the libraries of page and worker cannot be had at once. */

export interface WaitingEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

export interface FetchingEvent extends WaitingEvent {
  readonly request: Request;
  /** Of a navigation, the page that comes of it. */
  readonly resultingClientId: string;
  readonly respondWith: (response: Promise<Response>) => void;
}

export interface HearingEvent extends WaitingEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
  readonly source: { readonly id: string } | null;
}

interface WorkerEvents {
  readonly install: WaitingEvent;
  readonly activate: WaitingEvent;
  readonly fetch: FetchingEvent;
  readonly message: HearingEvent;
}

/** What a service worker knows as itself. */
export interface WorkerScope {
  readonly caches: FileCaches;
  readonly registration: { readonly scope: string; readonly unregister: () => Promise<boolean> };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly fetch: (request: string | Request, options?: RequestInit) => Promise<Response>;
  readonly skipWaiting: () => Promise<void>;
  readonly setTimeout: (run: () => void, milliseconds: number) => number;
  readonly addEventListener: <Name extends keyof WorkerEvents>(name: Name, listener: (event: WorkerEvents[Name]) => void) => void;
}
