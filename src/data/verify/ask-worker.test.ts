import { describe, expect, it } from 'vitest';
import { askWorker } from './ask-worker.ts';
import { ownAddress, startOwnWorker } from './worker-policy.ts';

type Listener = (event: unknown) => void;

/** A worker that does what the test says. */
class FakeWorker extends EventTarget {
  terminated = false;
  readonly asked: unknown[] = [];

  onmessage: Listener | null = null;
  onmessageerror: Listener | null = null;
  onerror: Listener | null = null;

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

const REQUEST = { job: 'recheck', quotes: [] } as const;
const DONE = { kind: 'rechecked', verdicts: [] } as const;
const PROGRESS = { kind: 'progress', progress: { stage: 'reading', share: 0.5 } } as const;

function ask(worker: FakeWorker, giveUp = new AbortController()) {
  const progress: unknown[] = [];
  return { progress, giveUp, end: askWorker(REQUEST, (reply) => progress.push(reply), giveUp.signal, () => worker) };
}

describe('asking a worker', () => {
  it('gives it one job, passes on progress, and ends it with the answer', async () => {
    const worker = new FakeWorker();
    const { progress, end } = ask(worker);
    expect(worker.asked).toEqual([REQUEST]);
    worker.say(PROGRESS);
    worker.say(DONE);
    expect(await end).toEqual({ kind: 'answer', reply: DONE });
    expect(progress).toEqual([PROGRESS]);
    expect(worker.terminated).toBe(true);
  });

  it('calls it denied where none can be made, or none comes to life', async () => {
    const signal = new AbortController().signal;
    const deny = (): never => {
      throw new TypeError('denied');
    };
    expect(await askWorker(REQUEST, () => {}, signal, deny)).toEqual({ kind: 'denied' });
    const worker = new FakeWorker();
    const { end } = ask(worker);
    worker.dispatchEvent(new Event('error', { cancelable: true }));
    expect(await end).toEqual({ kind: 'denied' });
  });

  it('calls it broken where it fails at work', async () => {
    const worker = new FakeWorker();
    const { end } = ask(worker);
    worker.say(PROGRESS);
    worker.dispatchEvent(new Event('error', { cancelable: true }));
    expect(await end).toEqual({ kind: 'broken' });
  });

  it('ends it when it is given up', () => {
    const worker = new FakeWorker();
    const { giveUp } = ask(worker);
    giveUp.abort();
    expect(worker.terminated).toBe(true);
  });

  it('is denied where there are no workers at all', async () => {
    expect(await askWorker(REQUEST, () => {}, new AbortController().signal, () => startOwnWorker('verify'))).toEqual({ kind: 'denied' });
  });
});

describe('the one policy', () => {
  it.for(['https://example.org/worker.js', 'data:text/javascript,1', 'blob:x', '', '/assets/other.js'])('refuses %s', (address) => {
    expect(() => ownAddress(address)).toThrow(TypeError);
  });
});
