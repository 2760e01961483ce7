import { runFarewell } from './run-farewell.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

runFarewell(self);
