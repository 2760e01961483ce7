import { describe, expect, it } from 'vitest';
import { askReadings } from './ask-readings.ts';
import { READY } from './reading-jobs.ts';

/** A worker that does what the test says. */
class FakeWorker extends EventTarget {
  terminated = false;
  readonly asked: unknown[] = [];
  onmessage = null;
  onmessageerror = null;
  onerror = null;

  postMessage(message: unknown): void {
    this.asked.push(message);
  }

  terminate(): void {
    this.terminated = true;
  }

  say(data: unknown): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}

const REPLY = { kind: 'read', series: [] } as const;

function ask(worker: FakeWorker, giveUp = new AbortController()) {
  const job = { bytes: new Uint8Array(3), indicators: [] };
  return { job, giveUp, end: askReadings(job, giveUp.signal, () => worker) };
}

describe('the worker for readings', () => {
  it('gets the bytes only when it is ready, and is ended with its answer', async () => {
    const worker = new FakeWorker();
    const { job, end } = ask(worker);
    expect(worker.asked).toEqual([]);
    worker.say(READY);
    expect(worker.asked).toEqual([job]);
    worker.say(REPLY);
    expect(await end).toEqual({ kind: 'answer', reply: REPLY });
    expect(worker.terminated).toBe(true);
  });

  it('is denied where it cannot be made or never comes to life, and broken where it fails at work', async () => {
    const deny = (): never => {
      throw new TypeError('denied');
    };
    expect(await askReadings({ bytes: new Uint8Array(3), indicators: [] }, new AbortController().signal, deny)).toEqual({ kind: 'denied' });
    for (const [first, kind] of [[[], 'denied'], [[READY], 'broken']] as const) {
      const worker = new FakeWorker();
      const { end } = ask(worker);
      for (const word of first) worker.say(word);
      worker.dispatchEvent(new Event('error', { cancelable: true }));
      expect(await end).toEqual({ kind });
    }
  });

  it('is ended when the load is given up', () => {
    const worker = new FakeWorker();
    ask(worker).giveUp.abort();
    expect(worker.terminated).toBe(true);
  });
});
