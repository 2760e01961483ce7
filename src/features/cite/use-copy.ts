import { useEffect, useState } from 'react';
import { announce } from '../../state/announcements.ts';
import { copyText } from '../../ui/copy-text.ts';

/** Long enough to be read, short enough not to be taken for the button's name. */
const SHOWN_MILLISECONDS = 2400;

/** What was copied last, and the text that could not be. */
export interface CopyState<Id extends string> {
  readonly copied: Id | null;
  readonly byHand: string | null;
  readonly copy: (id: Id, text: string, said: string) => void;
  readonly closeByHand: () => void;
}

/** Copies texts and says so for a while; a text that the browser will not copy is handed over to be copied by hand. */
export function useCopy<Id extends string>(): CopyState<Id> {
  const [copied, setCopied] = useState<{ readonly id: Id } | null>(null);
  const [byHand, setByHand] = useState<string | null>(null);
  useEffect(() => {
    if (copied === null) return undefined;
    const timer = setTimeout(() => setCopied(null), SHOWN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = (id: Id, text: string, said: string): void => {
    void copyText(text).then((done) => {
      if (!done) {
        setByHand(text);
        return;
      }
      setCopied({ id });
      announce(said);
    });
  };
  return { copied: copied?.id ?? null, byHand, copy, closeByHand: () => setByHand(null) };
}
