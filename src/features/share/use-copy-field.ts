import { type RefObject, useState } from 'react';
import { copyText } from '../../ui/copy-text.ts';

/** How far copying one text has got. */
export type CopyOutcome = 'none' | 'copied' | 'by-hand';

interface CopyField {
  readonly outcome: CopyOutcome;
  readonly copy: () => void;
}

/**
 * Copies the text of a field that the reader sees. Nothing is awaited before the clipboard is asked, so that the
 * browser still counts it as the reader's own press; where it refuses, the field is selected to be copied by hand.
 */
export function useCopyField(field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>, text: string): CopyField {
  const [copied, setCopied] = useState<{ readonly text: string; readonly outcome: CopyOutcome } | null>(null);
  const copy = (): void => {
    void copyText(text).then((done) => {
      setCopied({ text, outcome: done ? 'copied' : 'by-hand' });
      if (done) return;
      field.current?.focus();
      field.current?.select();
    });
  };
  // Another link is not copied yet.
  return { outcome: copied?.text === text ? copied.outcome : 'none', copy };
}
