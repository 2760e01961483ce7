import { finish } from './finish.ts';
import { type ReadingsJob, READY, readTable, transferOf } from './reading-jobs.ts';

/* Reads a large table off the main thread. It asks nobody for anything: it gets bytes, and answers with numbers. */

addEventListener('message', (event: MessageEvent<ReadingsJob>) => {
  const reply = finish(readTable(event.data));
  postMessage(reply, { transfer: transferOf(reply) });
});
postMessage(READY);
