import type { CopyContent } from '../data/verify/verify-jobs.ts';
import type { CopyFault } from '../domain/evidence/copy-fault.ts';

/** What was dropped or pasted, as far as it is looked at. */
export interface Given {
  readonly files: ArrayLike<Blob>;
  readonly getData: (type: 'text/plain') => string;
}

/** One file or one text, or why it is neither. */
export type Taken = { readonly ok: true; readonly content: CopyContent } | { readonly ok: false; readonly fault: CopyFault };

/** Takes what a drag or a paste brings: a file before a text, since some programs add the name of the file as a text. */
export function takeContent({ files, getData }: Given): Taken {
  if (files.length > 1) return { ok: false, fault: { kind: 'several-files', count: files.length } };
  const file = files[0];
  if (file !== undefined) return { ok: true, content: { kind: 'file', file } };
  const text = getData('text/plain');
  return text.trim() === '' ? { ok: false, fault: { kind: 'no-file' } } : { ok: true, content: { kind: 'text', text } };
}
