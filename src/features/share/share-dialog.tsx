import { lazy, Suspense, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { ShareKind } from '../../domain/shared-view.ts';
import { useWords } from '../../i18n/words.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { EmbedPane } from './embed-pane.tsx';
import { KindChoice } from './kind-choice.tsx';
import { LinkActions } from './link-actions.tsx';
import { linkOf, opensOf, type Shared, sidePage } from './link-of.ts';

interface ShareDialogProps extends Shared {
  readonly onClose: () => void;
}

/** Drawing, painting and packing are much code, and asked for by few. */
const SavePane = lazy(async () => ({ default: (await import('./save/save-pane.tsx')).SavePane }));

const FORMS = ['link', 'embed', 'save'] as const;
const WIDTHS = { link: 'w-[min(560px,calc(100vw-24px))]', embed: 'w-[min(800px,calc(100vw-24px))]', save: 'w-[min(800px,calc(100vw-24px))]' } as const;

/** Opens as a modal dialog, and hands the closing by Escape on. */
function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return dialog;
}

/** A link to this view: what it will show later, what it opens, and ways to take it along. The view stays as it is. */
export function ShareDialog({ onClose, explorer, model, view }: ShareDialogProps) {
  const shared = useMemo(() => ({ explorer, model, view }), [explorer, model, view]);
  const words = useWords();
  const { share } = words;
  const [kind, setKind] = useState<ShareKind>('dated');
  const [form, setForm] = useState<(typeof FORMS)[number]>('link');
  const dialog = useModal();
  const id = useId();
  const link = linkOf(shared, kind);
  const opens = opensOf(shared, kind, words);
  const close = (): void => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      // Escape closes the dialog alone, not what is open below it.
      onKeyDown={(event) => event.stopPropagation()}
      className={`m-auto max-h-[calc(100dvh-24px)] overflow-y-auto border border-t-3 border-rule-strong border-t-ink bg-paper px-4 py-3 text-m text-ink backdrop:bg-ink/30 tablet:px-[22px] ${WIDTHS[form]}`}
    >
      <div className="flex items-center justify-between border-b border-rule pb-2">
        <h2 id={id} className="text-l font-[650]">
          {share.title}
        </h2>
        <IconButton icon="close" label={share.close} onClick={close} />
      </div>
      <div className="flex pt-3">
        <Segmented
          label={share.formsLabel}
          segments={FORMS.map((value) => ({ value, label: share.forms[value] }))}
          value={form}
          onChange={setForm}
        />
      </div>
      {form !== 'save' && <KindChoice kind={kind} onKind={setKind} {...shared} />}
      {form === 'embed' && <EmbedPane kind={kind} {...shared} />}
      {form === 'save' && (
        <Suspense fallback={null}>
          <SavePane shared={shared} />
        </Suspense>
      )}
      {form === 'link' && (
        <>
          <LinkActions link={link} message={share.message(opens.join(' · '))} />
          <p className="mt-2.5 text-s text-ink-2">
            {share.opens(opens)} {share.length(link.length)}{' '}
            <a href={sidePage('links')} target="_blank" rel="noopener noreferrer" className="underline underline-offset-2">
              {share.settings}
            </a>
          </p>
        </>
      )}
    </dialog>
  );
}
