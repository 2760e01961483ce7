import { describe, expect, it } from 'vitest';
import { copySource, REPORT } from '../../test/made-up-report.ts';
import { LIMITS } from '../limits.ts';
import { checkCopy, type CopyOutcome, type CopyProgress } from './verify-jobs.ts';

const SOURCES = [copySource()];

async function check(content: Parameters<typeof checkCopy>[0]['content']): Promise<{ outcome: CopyOutcome; progress: readonly CopyProgress[] }> {
  const steps = await checkCopy({ content, sources: SOURCES });
  const progress: CopyProgress[] = [];
  let step = steps.next();
  while (step.done !== true) {
    progress.push(step.value);
    step = steps.next();
  }
  return { outcome: step.value, progress };
}

describe('checking a copy', () => {
  it('reads a text, and counts the quotes that it has looked for', async () => {
    const { outcome, progress } = await check({ kind: 'text', text: REPORT });
    expect(outcome).toMatchObject({ kind: 'report', form: 'text', report: { best: 'quay' } });
    expect(progress[0]).toEqual({ stage: 'checking', done: 0, of: 7 });
    expect(progress.at(-1)).toEqual({ stage: 'checking', done: 7, of: 7 });
  });

  it('reads a file', async () => {
    const page = `<p>${REPORT.replaceAll('\n', '</p><p>')}</p>`;
    const { outcome } = await check({ kind: 'file', file: new Blob([page]) });
    expect(outcome).toMatchObject({ kind: 'report', form: 'page', report: { best: 'quay' } });
  });

  it('does not open a file that is too large', async () => {
    const file = new Blob(['x']);
    Object.defineProperty(file, 'size', { value: LIMITS.copyBytes + 1 });
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('opened')) });
    expect((await check({ kind: 'file', file })).outcome).toMatchObject({ kind: 'fault', fault: { kind: 'too-large' } });
  });

  it('says so where the browser cannot read a file', async () => {
    const folder = new Blob(['']);
    Object.defineProperty(folder, 'arrayBuffer', { value: () => Promise.reject(new DOMException('a folder', 'NotReadableError')) });
    expect((await check({ kind: 'file', file: folder })).outcome).toEqual({ kind: 'fault', fault: { kind: 'unreadable' } });
  });
});
