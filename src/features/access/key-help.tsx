import { useEffect, useId, useRef } from 'react';
import { useWords } from '../../i18n/words.ts';
import { IconButton } from '../../ui/icon-button.tsx';

/** The keys of a chart, over the page; the focus returns to where it was. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const { access } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      // Escape closes the list alone, not what is open below it.
      onKeyDown={(event) => event.stopPropagation()}
      className="m-auto max-h-[calc(100dvh-24px)] w-[min(520px,calc(100vw-24px))] overflow-y-auto border border-t-3 border-rule-strong border-t-ink bg-paper px-4 py-3 text-m text-ink backdrop:bg-ink/30 tablet:px-[22px]"
    >
      <div className="flex items-center justify-between border-b border-rule pb-2">
        <h2 id={id} className="text-l font-[650]">
          {access.help}
        </h2>
        <IconButton icon="close" label={access.close} onClick={() => dialog.current?.close()} />
      </div>
      <dl>
        {access.keys.map(({ keys, does }) => (
          <div key={does} className="flex items-baseline gap-3 border-b border-rule py-1.5">
            <dt className="flex w-[8.5em] shrink-0 flex-wrap gap-1">
              {keys.map((key) => (
                <kbd key={key} className="min-w-6 rounded-mark border border-rule-strong px-1.5 text-center font-sans text-s">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd className="min-w-0 flex-auto">{does}</dd>
          </div>
        ))}
      </dl>
      <p className="pt-2 text-s text-ink-2">{access.helpNote}</p>
    </dialog>
  );
}
