import { type MouseEvent, useEffect, useRef } from 'react';
import { FoundWords } from './found-words.tsx';
import type { SearchEntry } from './search-entry.ts';

interface ResultOptionProps {
  readonly id: string;
  readonly entry: SearchEntry;
  readonly href: string;
  readonly terms: ReadonlySet<string>;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onOpen: () => void;
}

/** A click that the browser itself answers: with it a link opens in a tab or window of its own. */
function isForBrowser(event: MouseEvent): boolean {
  return event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}

/** One result: an option of the list and a link in one, so that it can be opened in another tab and copied. */
export function ResultOption({ id, entry, href, terms, active, onPoint, onOpen }: ResultOptionProps) {
  const row = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const { value, title, titleLanguage, detail } = entry;
  return (
    <a
      ref={row}
      id={id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      href={href}
      onPointerMove={active ? undefined : onPoint}
      onClick={(event) => {
        if (isForBrowser(event)) return;
        event.preventDefault();
        onOpen();
      }}
      className="flex flex-col justify-center px-4 py-1.5 text-m aria-selected:bg-paper-3 forced-colors:aria-selected:outline-2 tablet:px-[22px] max-desktop:min-h-11"
    >
      <span>
        {value !== '' && (
          <span className="font-semibold">
            <FoundWords text={value} terms={terms} />
            {' · '}
          </span>
        )}
        <span lang={titleLanguage ?? undefined} className={entry.found.kind === 'quote' ? 'font-serif' : ''}>
          <FoundWords text={title} terms={terms} />
        </span>
      </span>
      {detail !== '' && (
        <span className="text-s text-ink-2">
          <FoundWords text={detail} terms={terms} />
        </span>
      )}
    </a>
  );
}
