import { Suspense, useRef } from 'react';
import { ErrorBoundary } from '../charts/error-boundary.tsx';
import type { Explorer } from '../domain/explorer.ts';
import type { ExplorerModel } from '../domain/explorer-model.ts';
import type { ViewState } from '../domain/view.ts';
import { useWords } from '../i18n/words.ts';
import { Icon } from '../ui/icons.tsx';
import { ShareDialog } from './lazy-parts.tsx';

interface ShareButtonProps {
  readonly explorer: Explorer;
  readonly model: ExplorerModel;
  readonly view: ViewState;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** Opens the dialog. Whether it is open is no part of the view: it never occurs in the link that it hands out. */
export function ShareButton({ open, onOpen, ...props }: ShareButtonProps) {
  const { share } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    onOpen(false);
    // Some browsers give no focus to a pressed button, and so have none to give back.
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        onClick={() => onOpen(true)}
        className="inline-flex h-8 items-center gap-1.5 rounded-control px-2 text-s hover:bg-paper-3 max-desktop:h-11 max-desktop:min-w-11 max-desktop:justify-center"
      >
        <Icon name="share" /> <span className="max-[359px]:sr-only">{share.open}</span>
      </button>
      {open && (
        <ErrorBoundary fallback={<span role="alert" className="text-xs">{share.missing}</span>}>
          <Suspense fallback={null}>
            <ShareDialog {...props} onClose={close} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
