import { answerKept, answerListed, answerPage } from './answer-request.ts';
import { dropOldBuilds, keepBuild, type OfflineTools } from './kept-files.ts';
import type { OfflineBuild, WorkerStatus } from './offline-build.ts';
import { requestKind } from './request-kind.ts';
import type { FetchingEvent, HearingEvent, WorkerScope } from './worker-scope.ts';

function questionIn(data: unknown): string {
  return typeof data === 'object' && data !== null && 'kind' in data ? String(data.kind) : '';
}

/**
 * The service worker: keeps one build whole, answers from it what has a version, asks the server first for pages, and takes
 * over when the last tab of the version before has gone or its reader says so.
 */
export function runWorker(self: WorkerScope, build: OfflineBuild): void {
  const { scope } = self.registration;
  const tools: OfflineTools = {
    caches: self.caches,
    fetch: (request, options) => self.fetch(request, options),
    scope,
    build,
    wait: (milliseconds) => new Promise((resolve) => self.setTimeout(resolve, milliseconds)),
  };
  const withoutServer = new Set<string>();
  // Parts of the server's page were missing, as in the middle of a release: until this worker rests, its own page is whole.
  let mistrusted = false;

  const answer = (event: FetchingEvent): Promise<Response> | null => {
    const { request, resultingClientId } = event;
    switch (requestKind(request, scope, build.files)) {
      case 'kept':
        return answerKept(request, tools, () => {
          mistrusted = true;
        });
      case 'page':
        return answerPage(request, tools, mistrusted).then(({ response, fromKept }) => {
          if (fromKept) withoutServer.add(resultingClientId);
          return response;
        });
      case 'listed':
        return answerListed(request, tools);
      case 'other':
        return null;
    }
  };

  const hear = ({ data, ports, source }: HearingEvent): void => {
    const question = questionIn(data);
    if (question === 'take-over') void self.skipWaiting();
    if (question !== 'status') return;
    const status: WorkerStatus = { id: build.id, entry: build.entry, fromKept: withoutServer.has(source?.id ?? '') };
    ports[0]?.postMessage(status);
  };

  self.addEventListener('install', (event) => event.waitUntil(keepBuild(tools)));
  self.addEventListener('activate', (event) => event.waitUntil(dropOldBuilds(tools).then(() => self.clients.claim())));
  self.addEventListener('message', hear);
  self.addEventListener('fetch', (event) => {
    const response = answer(event);
    if (response !== null) event.respondWith(response);
  });
}
