import { type ClipboardEvent, useEffect, useId, useRef } from 'react';
import { LIMITS } from '../../data/limits.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/button.tsx';
import { takeContent, type Taken } from '../../state/dropped-content.ts';

interface PasteFormProps {
  readonly onTaken: (taken: Taken) => void;
  readonly onClose: () => void;
}

/** A field for an article's text. What is far too long never gets into it: a page would stand still over it. */
export function PasteForm({ onTaken, onClose }: PasteFormProps) {
  const { ownCopy: words } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const { files } = event.clipboardData;
    const { length } = event.clipboardData.getData('text/plain');
    if (files.length > 0) {
      event.preventDefault();
      onTaken(takeContent({ files, getData: () => '' }));
    } else if (length > LIMITS.copyCharacters) {
      event.preventDefault();
      onTaken({ ok: false, fault: { kind: 'too-long', characters: length, limit: LIMITS.copyCharacters } });
    }
  };
  const check = (): void => onTaken({ ok: true, content: { kind: 'text', text: field.current?.value ?? '' } });
  return (
    <div>
      <label htmlFor={id} className="block text-ink-2">
        {words.pasteLabel}
      </label>
      <textarea
        ref={field}
        id={id}
        rows={7}
        spellCheck={false}
        autoComplete="off"
        onPaste={onPaste}
        className="mt-1 block w-full resize-y rounded-control border border-rule-strong bg-paper p-2 font-serif text-m text-ink"
      />
      <div className="mt-2 flex flex-wrap gap-2">
        <Button look="solid" onClick={check}>
          {words.check}
        </Button>
        <Button look="line" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </div>
  );
}
