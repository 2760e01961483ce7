import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DroppedFile } from '../data/exported/read-dropped-file.ts';
import { LIMITS } from '../data/limits.ts';
import { exportIssue } from '../domain/export/export-issue.ts';
import { fail, ok } from '../domain/result.ts';
import { dropBackStore, forgetDropBack } from './drop-back-store.ts';
import { type DropWays, takeDropped } from './take-dropped.ts';

const FILE = new Blob(['x']);
const FILED = { ok: true, content: { kind: 'file', file: FILE } } as const;
const OURS: DroppedFile = { kind: 'export', form: 'csv', record: ok({ format: 1, link: '?v=1&topic=~prices&embed=1&theme=dark', data: '', values: [] }) };

function ways() {
  return { restore: vi.fn<DropWays['restore']>(), check: vi.fn<DropWays['check']>(), refuse: vi.fn<DropWays['refuse']>() };
}

beforeEach(forgetDropBack);

describe('a file that is dropped', () => {
  it('restores its view where it is one of ours, and never as a frame or in another look', async () => {
    const to = ways();
    await takeDropped(FILED, to, async () => OURS);
    expect(to.restore).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ topics: ['prices'], embed: false, theme: null }));
    expect(dropBackStore.get().phase).toBe('read');
    expect(to.check).not.toHaveBeenCalled();
  });

  it('is checked as an article where it is anything else', async () => {
    const to = ways();
    await takeDropped(FILED, to, async () => ({ kind: 'other' }));
    expect(to.check).toHaveBeenCalledExactlyOnceWith(FILED.content);
    expect(dropBackStore.get().phase).toBe('none');
  });

  it('is refused, and the view stays, where its record cannot be read', async () => {
    const to = ways();
    await takeDropped(FILED, to, async () => ({ kind: 'export', form: 'svg', record: fail(exportIssue('export-unreadable', 'svg')) }));
    expect(dropBackStore.get()).toMatchObject({ phase: 'refused', form: 'svg' });
    expect(to.restore).not.toHaveBeenCalled();
  });

  it('is not read at all beyond the limit, nor where there are two', async () => {
    const to = ways();
    const read = vi.fn<() => Promise<DroppedFile>>();
    const huge = { ok: true, content: { kind: 'file', file: new Blob([new Uint8Array(LIMITS.copyBytes + 1)]) } } as const;
    await takeDropped(huge, to, read);
    await takeDropped({ ok: false, fault: { kind: 'several-files', count: 2 } }, to, read);
    expect(read).not.toHaveBeenCalled();
    expect(to.check).toHaveBeenCalledOnce();
    expect(to.refuse).toHaveBeenCalledExactlyOnceWith({ kind: 'several-files', count: 2 });
  });

  it('is refused where the browser cannot read it', async () => {
    const to = ways();
    await takeDropped(FILED, to, async () => Promise.reject(new Error('a folder')));
    expect(to.refuse).toHaveBeenCalledExactlyOnceWith({ kind: 'unreadable' });
  });

  it('gives way to one that was dropped after it', async () => {
    const to = ways();
    const waits: ((dropped: DroppedFile) => void)[] = [];
    const first = takeDropped(FILED, to, async () => new Promise<DroppedFile>((resolve) => waits.push(resolve)));
    await takeDropped(FILED, to, async () => ({ kind: 'other' }));
    for (const finish of waits) finish(OURS);
    await first;
    expect(to.restore).not.toHaveBeenCalled();
    expect(to.check).toHaveBeenCalledOnce();
  });
});
