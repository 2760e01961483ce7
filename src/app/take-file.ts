import type { Explorer } from '../domain/explorer.ts';
import { copySources } from '../features/own-copy/copy-sources.ts';
import type { Taken } from '../state/dropped-content.ts';
import { checkOwnCopy, refuseCopy } from '../state/own-copy-store.ts';
import { takeDropped } from '../state/take-dropped.ts';
import { currentView } from '../state/use-view.ts';
import { changeView } from './change-view.ts';

/** Articles are checked in the Sources tab, wherever they were dropped. */
function toSources(): void {
  if (currentView().tab !== 'sources') changeView({ tab: 'sources' });
}

/** Takes a file that a reader gives, by what stands in it: one of ours restores its view, any other is an article to check. */
export function takeFile(explorer: Explorer, taken: Taken): void {
  void takeDropped(taken, {
    // The language stays where the link of the file asks for none; a look is the reader's own.
    restore: (view) => changeView({ ...view, language: view.language ?? currentView().language, theme: currentView().theme }),
    check: (content) => {
      toSources();
      void checkOwnCopy({ content, sources: copySources(explorer) });
    },
    refuse: (fault) => {
      toSources();
      refuseCopy(fault);
    },
  });
}
