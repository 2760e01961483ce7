import { offlineAddress, registerOwnWorker } from '../verify/worker-policy.ts';
import { dropAllBuilds, type FileCaches } from './kept-files.ts';

/** Where a page stands, as far as keeping it on the device depends on that. */
export interface PagePlace {
  readonly isSecureContext: boolean;
  readonly origin: string;
  readonly framed: boolean;
}

/** A page keeps itself only in a tab of its own and over a connection that nobody can change; never in a frame. */
export function mayKeep({ isSecureContext, origin, framed }: PagePlace): boolean {
  return isSecureContext && !framed && /^https?:\/\//.test(origin);
}

/** Registers the service worker of this build; undefined where the browser will not. */
export async function registerWorker(): Promise<ServiceWorkerRegistration | undefined> {
  return await registerOwnWorker(navigator.serviceWorker);
}

/** In a build without a worker: lets go of one that an earlier build left, and of all that it kept. */
export async function forgetWorker(container: ServiceWorkerContainer, kept: FileCaches): Promise<void> {
  const scope = new URL('./', offlineAddress()).href;
  const found = await container.getRegistration(scope);
  if (found?.scope === scope) await found.unregister();
  await dropAllBuilds(kept, scope);
}
