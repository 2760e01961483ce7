import { Suspense, useState } from 'react';
import type { Explorer } from '../domain/explorer.ts';
import type { ExplorerModel } from '../domain/explorer-model.ts';
import type { ViewState } from '../domain/view.ts';
import { changeView, openTarget } from './change-view.ts';
import { MomentsPanel } from './lazy-parts.tsx';

interface MomentsAreaProps {
  readonly explorer: Explorer;
  readonly model: ExplorerModel;
  readonly view: ViewState;
}

/** The comparison of two months above charts and table, while there are two. */
export function MomentsArea({ explorer, model, view }: MomentsAreaProps) {
  const [linked] = useState(view.at2);
  if (view.at === null || view.at2 === null || (view.tab !== 'charts' && view.tab !== 'table')) return null;
  return (
    <Suspense fallback={null}>
      <MomentsPanel
        explorer={explorer}
        model={model}
        at={view.at}
        at2={view.at2}
        takesFocus={view.at2 !== linked}
        onSecond={(at2) => changeView({ at2 })}
        onOpen={(target) => openTarget(target)}
      />
    </Suspense>
  );
}
