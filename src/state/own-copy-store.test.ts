import { afterEach, describe, expect, it } from 'vitest';
import type { CopyOutcome, CopyProgress } from '../data/verify/verify-jobs.ts';
import type { CopyReport } from '../domain/evidence/verify-copy.ts';
import { sourceId } from '../domain/ids.ts';
import { cancelCopyCheck, checkOwnCopy, forgetCopy, ownCopyStore, readCopyAs, refuseCopy } from './own-copy-store.ts';

const JOB = { content: { kind: 'text', text: 'a' }, sources: [] } as const;
const REPORT: CopyReport = { text: 'a', sources: [], best: sourceId('cnn'), figures: [] };
const FOUND: CopyOutcome = { kind: 'report', report: REPORT, form: 'text' };
const EMPTY: CopyOutcome = { kind: 'fault', fault: { kind: 'empty' } };

/** A check whose end and progress the test brings about. */
function pending() {
  let end: (outcome: CopyOutcome) => void = () => {};
  let progress: (at: CopyProgress) => void = () => {};
  const run = (_: unknown, onProgress: (at: CopyProgress) => void): Promise<CopyOutcome> => {
    progress = onProgress;
    return new Promise((resolve) => {
      end = resolve;
    });
  };
  return { run, end: (outcome: CopyOutcome) => end(outcome), progress: (at: CopyProgress) => progress(at) };
}

async function check(outcome: CopyOutcome): Promise<void> {
  await checkOwnCopy(JOB, () => Promise.resolve(outcome));
}

afterEach(forgetCopy);

describe('a reader’s own copy', () => {
  it('is read as the document it belongs to', async () => {
    await check(FOUND);
    expect(ownCopyStore.get()).toEqual({ checked: { report: REPORT, form: 'text', source: 'cnn' }, task: { phase: 'none' } });
  });

  it('is read as another when the reader says so', async () => {
    await check(FOUND);
    readCopyAs(sourceId('wnc'));
    expect(ownCopyStore.get().checked?.source).toBe('wnc');
  });

  it('stays while another is refused, by the check or before it', async () => {
    await check(FOUND);
    await check(EMPTY);
    expect(ownCopyStore.get()).toMatchObject({ checked: { source: 'cnn' }, task: { phase: 'refused', fault: { kind: 'empty' } } });
    refuseCopy({ kind: 'several-files', count: 2 });
    expect(ownCopyStore.get()).toMatchObject({ checked: { source: 'cnn' }, task: { phase: 'refused', fault: { kind: 'several-files' } } });
  });

  it('is forgotten whole', async () => {
    await check(FOUND);
    forgetCopy();
    expect(ownCopyStore.get()).toEqual({ checked: null, task: { phase: 'none' } });
  });
});

describe('a check that goes on', () => {
  it('says how far it is', () => {
    const going = pending();
    void checkOwnCopy(JOB, going.run);
    going.progress({ stage: 'checking', done: 3, of: 9 });
    expect(ownCopyStore.get().task).toEqual({ phase: 'checking', progress: { stage: 'checking', done: 3, of: 9 } });
  });

  it.for<readonly [string, () => void]>([
    ['stopped', cancelCopyCheck],
    ['forgotten', forgetCopy],
  ])('changes nothing any more once it is %s', async ([, stop]) => {
    const going = pending();
    const done = checkOwnCopy(JOB, going.run);
    stop();
    going.progress({ stage: 'reading', share: 0.5 });
    going.end(FOUND);
    await done;
    expect(ownCopyStore.get()).toEqual({ checked: null, task: { phase: 'none' } });
  });

  it('gives way to the copy that is given after it', async () => {
    const first = pending();
    const done = checkOwnCopy(JOB, first.run);
    await check(FOUND);
    first.end(EMPTY);
    await done;
    expect(ownCopyStore.get()).toMatchObject({ checked: { source: 'cnn' }, task: { phase: 'none' } });
  });
});
