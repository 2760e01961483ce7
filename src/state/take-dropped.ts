import type { DroppedFile } from '../data/exported/read-dropped-file.ts';
import { LIMITS } from '../data/limits.ts';
import type { CopyContent } from '../data/verify/verify-jobs.ts';
import type { CopyFault } from '../domain/evidence/copy-fault.ts';
import type { ViewState } from '../domain/view.ts';
import type { Taken } from './dropped-content.ts';
import { setDropBack } from './drop-back-store.ts';
import { decodeView } from './view-url.ts';

/** Where a file goes once it is known what it is. */
export interface DropWays {
  /** One of ours: its view opens. */
  readonly restore: (view: ViewState) => void;
  /** Anything else is an article of the reader's own, or is refused as one. */
  readonly check: (content: CopyContent) => void;
  readonly refuse: (fault: CopyFault) => void;
}

let newest = 0;

async function readFile(file: Blob): Promise<DroppedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { readDroppedFile } = await import('../data/exported/read-dropped-file.ts');
  return readDroppedFile(bytes);
}

/** The view of a link in a file: never in a frame, and in the reader's own look and language. */
function viewOf(link: string): ViewState {
  return { ...decodeView(link).view, embed: false, theme: null };
}

/**
 * Takes what was dropped, chosen or pasted: what was saved from this page restores its view, everything else is checked
 * as an article. What it is is told by what stands in it. The last one that was given wins.
 */
export async function takeDropped(taken: Taken, ways: DropWays, read: typeof readFile = readFile): Promise<void> {
  newest += 1;
  const own = newest;
  if (!taken.ok) return ways.refuse(taken.fault);
  const { content } = taken;
  if (content.kind === 'text' || content.file.size > LIMITS.copyBytes) return ways.check(content);
  let dropped: DroppedFile;
  try {
    dropped = await read(content.file);
  } catch {
    return ways.refuse({ kind: 'unreadable' });
  }
  if (own !== newest) return undefined;
  if (dropped.kind === 'other') return ways.check(content);
  const { form, record } = dropped;
  if (!record.ok) return setDropBack({ phase: 'refused', form, issues: record.issues });
  const view = viewOf(record.value.link);
  ways.restore(view);
  return setDropBack({ phase: 'read', form, record: record.value, view });
}
