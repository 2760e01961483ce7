import { useRef, useState, useSyncExternalStore } from 'react';
import { LIMITS } from '../../data/limits.ts';
import { useWords } from '../../i18n/words.ts';
import { dragStore } from '../../state/drop-back-store.ts';
import { takeContent, type Taken } from '../../state/dropped-content.ts';
import { cancelCopyCheck } from '../../state/own-copy-store.ts';
import { useOwnCopy } from '../../state/use-own-copy.ts';
import { Button } from '../../ui/button.tsx';
import { focusRegion } from '../../ui/focus-region.ts';
import { CopyChecking, CopyRefused } from './copy-status.tsx';
import './own-copy.css';
import { PasteForm } from './paste-form.tsx';

function Offer({ onTaken, onPaste }: { readonly onTaken: (taken: Taken) => void; readonly onPaste: () => void }) {
  const { ownCopy: words } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const onChosen = (): void => {
    const { current } = input;
    if (current === null || current.files === null || current.files.length === 0) return;
    onTaken(takeContent({ files: current.files, getData: () => '' }));
    // The same file may be chosen again, after it was changed.
    current.value = '';
  };
  return (
    <>
      <p className="text-ink">{words.drop}</p>
      <p>{words.promise}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button look="line" onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
        <Button look="line" onClick={onPaste}>
          {words.paste}
        </Button>
      </div>
      <input
        ref={input}
        hidden
        type="file"
        aria-label={words.choose}
        accept=".txt,.text,.md,.html,.htm,.xhtml,.svg,.png,.csv,.json,.zip,text/plain,text/html"
        onChange={onChosen}
      />
    </>
  );
}

/** Where a reader gives an article of their own: dropped anywhere on the page, chosen as a file, or pasted. */
export function OwnCopyBox({ onTaken }: { readonly onTaken: (taken: Taken) => void }) {
  const { ownCopy: words } = useWords();
  const { checked, task } = useOwnCopy();
  const [pasting, setPasting] = useState(false);
  const box = useRef<HTMLElement>(null);
  const take = (taken: Taken): void => {
    if (taken.ok) {
      setPasting(false);
      focusRegion(box.current);
    }
    onTaken(taken);
  };
  const over = useSyncExternalStore(dragStore.subscribe, dragStore.get);
  const close = (): void => {
    setPasting(false);
    focusRegion(box.current);
  };
  const cancel = (): void => {
    cancelCopyCheck();
    focusRegion(box.current);
  };
  return (
    <section ref={box} aria-label={words.title} className="own-copy border-t border-ink pt-2 text-s">
      <h3 className="mb-1.5 font-semibold">{words.title}</h3>
      {task.phase === 'refused' && <CopyRefused fault={task.fault} kept={checked !== null} />}
      <div className={`border border-dashed p-3.5 text-ink-2 ${over ? 'border-ink bg-paper-2' : 'border-rule-strong'}`}>
        {over && <p className="font-semibold text-ink">{words.dropNow}</p>}
        {task.phase === 'checking' ? (
          <CopyChecking progress={task.progress} onCancel={cancel} />
        ) : pasting ? (
          <PasteForm onTaken={take} onClose={close} />
        ) : (
          <Offer onTaken={take} onPaste={() => setPasting(true)} />
        )}
      </div>
      <p className="mt-1 text-xs text-ink-2">{words.limits(LIMITS.copyBytes, LIMITS.copyCharacters)}</p>
    </section>
  );
}
