import type { OfflineBuild } from './offline-build.ts';
import { runWorker } from './run-worker.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;
/** Written before this script by the build. */
declare const OFFLINE_BUILD: OfflineBuild;

runWorker(self, OFFLINE_BUILD);
