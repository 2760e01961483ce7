// oxlint-disable-next-line import/default -- the bundler makes the address
import verifyWorker from './verify-worker.ts?worker&url';
// oxlint-disable-next-line import/default -- the bundler makes the address
import readingsWorker from '../readings/readings-worker.ts?worker&url';

/** Our own workers, with the addresses that the build gives them. */
const OWN_WORKERS = { verify: verifyWorker, readings: readingsWorker } as const;

/** Beside the page, since a service worker answers for the folder that it lies in; scripts lie one folder below. */
const OFFLINE_WORKER = '../sw.js';

/** The address of the service worker, whichever page of the site asks. */
export function offlineAddress(script: string = import.meta.url): string {
  return new URL(OFFLINE_WORKER, script).href;
}

export type OwnWorker = keyof typeof OWN_WORKERS;

/** The part of Trusted Types that is used here; a script address stands for the string that it is made of. */
interface PolicyFactory {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

declare global {
  interface Window {
    /** Absent where a browser does not know Trusted Types. */
    readonly trustedTypes?: PolicyFactory;
  }
}

/** The address of one of our own workers, and nothing else: anything else throws. */
export function ownAddress(address: string): string {
  if (Object.values<string>(OWN_WORKERS).includes(address) || address === offlineAddress()) return address;
  throw new TypeError('This is no address of a worker of ours');
}

/**
 * The one Trusted Types policy of the page, which its content security policy names. It can only return addresses that the
 * build knows; so no text from outside ever becomes a script.
 */
const policy = globalThis.window?.trustedTypes?.createPolicy('sourceline', { createScriptURL: ownAddress }) ?? {
  createScriptURL: ownAddress,
};

/** Starts one of our workers; throws where the browser denies workers. */
export function startOwnWorker(name: OwnWorker): Worker {
  return new Worker(policy.createScriptURL(OWN_WORKERS[name]), { type: 'module', name: `sourceline-${name}` });
}

/** Registers our service worker for the whole site; past every cache, so that a new one, or its farewell, is heard of at once. */
export function registerOwnWorker(container: Pick<ServiceWorkerContainer, 'register'>): Promise<ServiceWorkerRegistration | undefined> {
  return container.register(policy.createScriptURL(offlineAddress()), { updateViaCache: 'none' });
}
