import { useEffect, useId, useRef } from 'react';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/button.tsx';

/** Where the browser copies nothing for a page: the text, selected, and how to copy it. */
export function CopyByHand({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const { cite } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
    field.current?.select();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      onClose={onClose}
      // Escape closes the dialog alone, not the evidence below it.
      onKeyDown={(event) => event.stopPropagation()}
      className="m-auto w-[min(560px,calc(100vw-32px))] border border-t-3 border-rule-strong border-t-ink bg-paper p-4 text-m text-ink backdrop:bg-ink/30"
    >
      <h2 id={`${id}-title`} className="font-semibold">
        {cite.byHand.title}
      </h2>
      <p id={`${id}-how`} className="mt-1 text-s text-ink-2">
        {cite.byHand.text}
      </p>
      <textarea
        ref={field}
        readOnly
        rows={8}
        value={text}
        aria-label={cite.byHand.label}
        aria-describedby={`${id}-how`}
        className="my-3 w-full rounded-control border border-rule-strong bg-paper-2 p-2 text-s"
      />
      <Button look="line" onClick={() => dialog.current?.close()}>
        {cite.byHand.close}
      </Button>
    </dialog>
  );
}
