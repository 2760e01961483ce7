import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { foundView, type SearchScope } from '../../domain/search/found-view.ts';
import type { Found } from '../../domain/search/found.ts';
import type { ViewState } from '../../domain/view.ts';
import { formatNumber } from '../../i18n/format/format-number.ts';
import { useWords } from '../../i18n/words.ts';
import { viewAddress } from '../../state/page-address.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { placeAfterKey } from './place-after-key.ts';
import { optionId, ResultList } from './result-list.tsx';
import { findEntries, indexEntries } from './search-entries.ts';
import type { SearchEntry } from './search-entry.ts';

interface SearchDialogProps extends SearchScope {
  readonly onClose: () => void;
  /** What was chosen, and the view that shows it; the dialog is closed by then. */
  readonly onFound: (found: Found, view: ViewState) => void;
}

/** Opens as a modal dialog with the focus in its field. */
function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return dialog;
}

/** What is typed, what it finds, and which of it Enter opens. What is typed stays here: it is in no link and no store. */
function useSearch({ explorer }: SearchScope) {
  const words = useWords();
  const index = useMemo(() => indexEntries(explorer, words), [explorer, words]);
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const found = useMemo(() => findEntries(index, asked), [index, asked]);
  const [active, setActive] = useState(0);
  /** What Enter opens. Who types fast and presses it means what was typed, not the results that are still shown. */
  const chosen = (): SearchEntry | undefined => (asked === query ? entries[active] : findEntries(index, query).groups[0]?.entries[0]);
  const entries = found.groups.flatMap((group) => group.entries);
  const type = (text: string): void => {
    setQuery(text);
    setActive(0);
  };
  return { query, type, found, entries, active: Math.min(active, entries.length - 1), setActive, chosen };
}

function ResultCount({ total, asked }: { readonly total: number; readonly asked: boolean }) {
  const { search, language } = useWords();
  const said = total === 0 ? search.nothing : search.count(formatNumber(total, { decimals: 0 }, language), total === 1);
  return (
    <p className="flex flex-wrap gap-x-3 px-4 py-2 text-s text-ink-2 tablet:px-[22px]">
      <span role="status">{asked ? said : search.start}</span>
      <span className="ml-auto max-tablet:hidden">{search.privacy}</span>
    </p>
  );
}

/** Finds metrics, figures, quotes, sources, events, disputes and commands by what is typed. */
export function SearchDialog({ onClose, onFound, ...scope }: SearchDialogProps) {
  const { search } = useWords();
  const dialog = useModal();
  const id = useId();
  const { query, type, found, entries, active, setActive, chosen } = useSearch(scope);
  const close = (): void => dialog.current?.close();
  const open = (entry: SearchEntry): void => {
    close();
    onFound(entry.found, foundView(entry.found, scope));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Keys of the page below are not meant.
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      const entry = chosen();
      if (entry === undefined) return;
      if (event.ctrlKey || event.metaKey) window.open(viewAddress(foundView(entry.found, scope)), '_blank', 'noopener');
      else open(entry);
      return;
    }
    const place = placeAfterKey(event, active, entries.length);
    if (place === undefined) return;
    event.preventDefault();
    setActive(place);
  };
  return (
    <dialog
      ref={dialog}
      aria-label={search.title}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
      className="m-auto max-h-[calc(100dvh-24px)] w-[min(560px,calc(100vw-24px))] flex-col border border-t-3 border-rule-strong border-t-ink bg-paper text-ink backdrop:bg-ink/30 open:flex"
    >
      <div className="flex items-center gap-2 px-4 py-2 tablet:px-[22px]">
        <input
          type="text"
          role="combobox"
          aria-label={search.label}
          aria-expanded={entries.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={entries.length > 0 ? optionId(`${id}-list`, active) : undefined}
          autoFocus
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={80}
          placeholder={search.label}
          value={query}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
          className="h-11 min-w-0 flex-1 border-b border-rule-strong bg-paper text-[16px] outline-none placeholder:text-ink-2 focus:border-ink"
        />
        <IconButton icon="close" label={search.close} onClick={close} />
      </div>
      {entries.length > 0 && <ResultList id={`${id}-list`} found={found} scope={scope} active={active} onActive={setActive} onOpen={open} />}
      <div className="border-t border-rule">
        <ResultCount total={found.total} asked={query.trim() !== ''} />
        <p className="px-4 pb-2 text-xs text-ink-3 tablet:px-[22px] max-desktop:hidden">{search.keys}</p>
      </div>
    </dialog>
  );
}
