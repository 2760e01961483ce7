import { useState } from 'react';
import type { EvidenceId, SourceId } from '../domain/ids.ts';
import type { Command, Found } from '../domain/search/found.ts';
import type { SearchScope } from '../domain/search/found-view.ts';
import type { ViewState } from '../domain/view.ts';
import { useWords } from '../i18n/words.ts';
import { chooseLanguage } from '../state/language.ts';
import { setTheme } from '../state/preferences.ts';
import { changeView } from './change-view.ts';
import { printView } from './load-print.ts';
import { SearchButton } from './search-button.tsx';
import { ShareButton } from './share-button.tsx';

interface PageToolsProps extends SearchScope {
  readonly onQuote: (source: SourceId, quote: EvidenceId | null) => void;
}

/** What opens anew is read from its beginning; evidence takes the focus to itself. */
function focusMain(): void {
  document.querySelector<HTMLElement>('#main')?.focus();
}

/** Chooses a look on this device, before which that of the link gives way. */
function chooseTheme(theme: 'light' | 'dark' | 'system'): void {
  setTheme(theme);
  changeView({ theme: null }, 'replace');
}

/** What can be done with the whole view: find something, hand it on. */
export function PageTools({ onQuote, ...scope }: PageToolsProps) {
  const { language } = useWords();
  const [sharing, setSharing] = useState(false);
  const run = (command: Command, view: ViewState): void => {
    switch (command) {
      case 'light':
      case 'dark':
        return chooseTheme(command);
      case 'device':
        return chooseTheme('system');
      case 'language':
        return chooseLanguage(language === 'en' ? 'zh' : 'en');
      case 'share':
        return setSharing(true);
      case 'print':
        void printView();
        return undefined;
      case 'charts':
      case 'table':
      case 'sources':
      case 'disputes':
      case 'method':
      case 'plain':
        changeView(view);
        return focusMain();
    }
  };
  const show = (found: Found, view: ViewState): void => {
    if (found.kind === 'command') {
      run(found.command, view);
      return;
    }
    if (found.kind === 'quote') onQuote(found.source, found.id);
    // One step back, whichever way it was opened.
    changeView(view, found.kind === 'quote' ? 'replace' : 'push');
    if (view.evidence === null) focusMain();
  };
  return (
    <>
      <SearchButton {...scope} onFound={show} />
      <ShareButton {...scope} open={sharing} onOpen={setSharing} />
    </>
  );
}
