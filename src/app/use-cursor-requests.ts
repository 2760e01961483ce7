import { useEffect, useEffectEvent } from 'react';
import { cursorRequests } from '../state/cursor-request.ts';
import { changeView } from './change-view.ts';

/** Answers what keys in the charts ask of the page; `onHelp` says what each of them does. */
export function useCursorRequests(onHelp: () => void): void {
  const answer = useEffectEvent(() => {
    const request = cursorRequests.get();
    switch (request?.kind) {
      case 'table':
        // The table itself takes the focus to the figure.
        changeView({ tab: 'table' });
        break;
      case 'help':
        onHelp();
        break;
      case 'close':
        changeView({ evidence: null, rival: null });
        break;
      case undefined:
        break;
    }
  });
  useEffect(() => cursorRequests.subscribe(() => answer()), []);
}
