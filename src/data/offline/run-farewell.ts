import { dropAllBuilds } from './kept-files.ts';
import type { WorkerScope } from './worker-scope.ts';

/**
 * The kill switch: a worker that takes the place of any before it, lets go of everything that was kept, and goes. It answers
 * no request, so that open pages talk to the server from then on.
 */
export function runFarewell(self: WorkerScope): void {
  self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
  self.addEventListener('activate', (event) =>
    event.waitUntil(dropAllBuilds(self.caches, self.registration.scope).then(() => self.registration.unregister())),
  );
}
