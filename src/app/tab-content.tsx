import type { Explorer } from '../domain/explorer.ts';
import type { ExplorerModel } from '../domain/explorer-model.ts';
import type { EvidenceId, SourceId } from '../domain/ids.ts';
import type { ViewState } from '../domain/view.ts';
import { highlightStore } from '../state/cursor-store.ts';
import { viewAddress } from '../state/page-address.ts';
import type { ScreenSize } from '../ui/use-media.ts';
import { changeView, openTarget } from './change-view.ts';
import { ChartsTab } from './charts-tab.tsx';
import { takeFile } from './take-file.ts';
import { DataTable, DisputesTab, MethodTab, OwnCopyBox, OwnCopyReport, SourcesTab } from './lazy-parts.tsx';

interface TabContentProps {
  readonly explorer: Explorer;
  readonly model: ExplorerModel;
  readonly view: ViewState;
  readonly screen: ScreenSize;
  /** The quote that the Sources tab shows in its place. */
  readonly quote: EvidenceId | null;
  readonly onQuote: (source: SourceId, quote: EvidenceId | null) => void;
}

/** The view in the way of reading that is chosen. */
export function TabContent({ explorer, model, view, screen, quote, onQuote }: TabContentProps) {
  switch (view.tab) {
    case 'charts':
      return <ChartsTab explorer={explorer} model={model} view={view} screen={screen} onView={changeView} onOpen={openTarget} />;
    case 'table':
      return (
        <DataTable
          explorer={explorer}
          model={model}
          view={view}
          onSort={(sort) => changeView({ sort })}
          onOpen={(target) => openTarget(target)}
          onPin={(at) => changeView({ at })}
        />
      );
    case 'sources':
      return (
        <SourcesTab
          explorer={explorer}
          article={view.article}
          openQuote={quote}
          onArticle={(article) => onQuote(article, null)}
          onOpen={(target) => openTarget(target)}
          onHighlight={(claims) => highlightStore.set(claims)}
          copyBox={<OwnCopyBox onTaken={(taken) => takeFile(explorer, taken)} />}
          copyReport={
            <OwnCopyReport
              explorer={explorer}
              onOpen={(target) => openTarget(target)}
              onHighlight={(claims) => highlightStore.set(claims)}
            />
          }
        />
      );
    case 'disputes':
      return (
        <DisputesTab
          explorer={explorer}
          dispute={view.dispute}
          onDispute={(dispute) => changeView({ dispute })}
          onOpen={(target) => openTarget(target)}
          onArticle={onQuote}
        />
      );
    case 'method':
      return <MethodTab explorer={explorer} open={view.evidence} link={viewAddress(view)} />;
  }
}
