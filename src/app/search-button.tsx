import { Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import { ErrorBoundary } from '../charts/error-boundary.tsx';
import type { Found } from '../domain/search/found.ts';
import type { SearchScope } from '../domain/search/found-view.ts';
import type { ViewState } from '../domain/view.ts';
import { useWords } from '../i18n/words.ts';
import { Icon } from '../ui/icons.tsx';
import { SearchDialog } from './lazy-parts.tsx';

interface SearchButtonProps extends SearchScope {
  readonly onFound: (found: Found, view: ViewState) => void;
}

/** Ctrl or Command and K anywhere; a slash wherever it is not typed. */
function asksForSearch(event: KeyboardEvent): boolean {
  if (event.altKey || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k' && !event.shiftKey;
  const typing = event.target instanceof HTMLElement && (event.target.isContentEditable || event.target.matches('input, textarea, select'));
  return event.key === '/' && !typing;
}

/** Opens the search, by the button and by its keys. */
export function SearchButton({ onFound, ...scope }: SearchButtonProps) {
  const { search } = useWords();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    // A page that waits behind the drawn one is not asked yet, and another dialog is closed first.
    if (!asksForSearch(event) || button.current?.closest('[inert]') !== null) return;
    event.preventDefault();
    if (document.querySelector('dialog[open]') === null) setOpen(true);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  const close = (): void => {
    setOpen(false);
    // The browser gives the focus back to what had it; where nothing had it, the button has it now.
    if (document.activeElement === document.body) button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        title={search.openBy}
        onClick={() => setOpen(true)}
        className="inline-flex h-8 items-center gap-1.5 rounded-control px-2 text-s hover:bg-paper-3 max-desktop:h-11 max-desktop:min-w-11 max-desktop:justify-center"
      >
        <Icon name="search" /> <span className="max-tablet:sr-only">{search.open}</span>
      </button>
      {open && (
        <ErrorBoundary fallback={<span role="alert" className="text-xs">{search.missing}</span>}>
          <Suspense fallback={null}>
            <SearchDialog {...scope} onClose={close} onFound={onFound} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
