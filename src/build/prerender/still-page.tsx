import type { ReactNode } from 'react';
import { heldSteps } from '../../domain/curated-views.ts';
import type { Explorer } from '../../domain/explorer.ts';
import type { ExplorerModel } from '../../domain/explorer-model.ts';
import { claimFolder } from '../../domain/site-paths.ts';
import type { ViewState } from '../../domain/view.ts';
import { ComparePanel } from '../../features/compare/compare-panel.tsx';
import { MomentsPanel } from '../../features/compare/moments-panel.tsx';
import { EvidencePanel } from '../../features/evidence/evidence-panel.tsx';
import { EvidenceStart } from '../../features/evidence/evidence-start.tsx';
import { Facts } from '../../features/facts/facts.tsx';
import { FilterBar } from '../../features/filters/filter-bar.tsx';
import { ChartKey } from '../../features/panels/chart-key.tsx';
import { type StillPictures, StillStack } from '../../features/panels/still-stack.tsx';
import { PageHeader } from '../../features/shell/page-header.tsx';
import { PaintDefinitions } from '../../features/shell/paint-definitions.tsx';
import { SiteFooter } from '../../features/shell/site-footer.tsx';
import { TabBar } from '../../features/shell/tab-bar.tsx';
import { ENTRY_LOOK } from '../../features/story/entry-look.ts';
import { en } from '../../i18n/en/en.ts';
import { useWords, WordsContext } from '../../i18n/words.ts';
import { zh } from '../../i18n/zh/zh.ts';
import { encodeView } from '../../state/view-url.ts';
import { FixedScreen } from '../../ui/use-media.ts';
import { AskedWords } from './asked-words.tsx';

export interface StillPageProps {
  readonly explorer: Explorer;
  readonly model: ExplorerModel;
  readonly view: ViewState;
  /** The way from the page to the top of the site; empty for the page that lies there. */
  readonly top: string;
  readonly story: { readonly title: string; readonly text: string } | undefined;
  readonly pictures: StillPictures;
}

const SCREENS = [
  ['desktop', 'max-desktop:hidden'],
  ['tablet', 'max-tablet:hidden desktop:hidden'],
  ['phone', 'tablet:hidden'],
] as const;

/** A reader of another language than the page's is told in theirs that it is coming. */
const LANGUAGES = [en, zh];

const nothing = (): void => undefined;

/** What has another shape, and not just another size, on each kind of screen stands once for each. */
function OnEachScreen({ children }: { readonly children: ReactNode }) {
  return SCREENS.map(([screen, only]) => (
    <FixedScreen key={screen} value={screen}>
      <div className={only}>{children}</div>
    </FixedScreen>
  ));
}

/** An empty address is that of the page with its query: where no script runs, nothing else knows what the link asks for. */
function OwnPageLink() {
  const { firstPaint } = useWords();
  return (
    // oxlint-disable-next-line jsx-a11y/anchor-is-valid -- the address of the page itself is meant
    <a href="" target="_blank" rel="noopener" className="underline underline-offset-2">
      {firstPaint.ownPage}
    </a>
  );
}

/** In a frame: words and the way to the view, until the panels have come or where the frame lets none come. */
export function FrameWords() {
  const { firstPaint, embed } = useWords();
  return (
    <p className="when-frame px-2 py-4 text-m">
      <strong className="font-semibold">{embed.label}</strong>
      <br />
      {firstPaint.waiting} <OwnPageLink />
    </p>
  );
}

/** What became of the application: said where it moves nothing. Without it, the story of a curated view is told in words. */
function Status({ story }: Pick<StillPageProps, 'story'>) {
  const { firstPaint } = useWords();
  return (
    <>
      <p
        role="status"
        data-status=""
        data-waiting={firstPaint.waiting}
        data-missing={firstPaint.missing}
        className="fixed bottom-0 left-0 z-20 max-w-full bg-paper-2 px-4 text-s text-ink not-empty:py-1.5"
      />
      <noscript>
        <p className="border-b border-rule py-1.5 text-s text-ink-2">
          {firstPaint.noScript} <OwnPageLink />
        </p>
        {story !== undefined && (
          <p className="py-1.5 text-m">
            <strong className="font-semibold">{story.title}.</strong> {story.text}
          </p>
        )}
      </noscript>
    </>
  );
}

/** Two claims side by side, or two months, where the view compares them; then its charts. Curated views have no other tab. */
function Content(props: StillPageProps) {
  const { explorer, model, view } = props;
  const { evidence, rival } = view;
  return (
    <>
      {evidence?.kind === 'observation' && rival !== null && (
        <ComparePanel
          explorer={explorer}
          claim={evidence.id}
          rival={rival}
          takesFocus={false}
          onClose={nothing}
          onOpen={nothing}
          onDispute={nothing}
          onArticle={nothing}
        />
      )}
      {view.at !== null && view.at2 !== null && (
        <MomentsPanel explorer={explorer} model={model} at={view.at} at2={view.at2} takesFocus={false} onSecond={nothing} onOpen={nothing} />
      )}
      <StillStack {...props} />
      <Facts facts={model.facts} explorer={explorer} openTarget={evidence} onOpen={nothing} still />
    </>
  );
}

/** The column beside it: the evidence that is open, or how to open some. */
function Beside({ explorer, model, view, top }: Pick<StillPageProps, 'explorer' | 'model' | 'view' | 'top'>) {
  if (view.evidence === null) return <EvidenceStart explorer={explorer} model={model} onOpen={nothing} />;
  return (
    <EvidencePanel
      explorer={explorer}
      model={model}
      target={view.evidence}
      layout="side"
      takesFocus={false}
      page={view.evidence.kind === 'observation' ? top + claimFolder(view.evidence.id, en.language) : null}
      onOpen={nothing}
      onHighlight={nothing}
      onArticle={nothing}
      onCompare={nothing}
    />
  );
}

/** One view of the dataset as the build draws it: the page that the application takes over. */
export function StillPage(props: StillPageProps) {
  const { explorer, model, view, top, story } = props;
  const { dataset } = explorer;
  const { shell } = useWords();
  const articles = [...dataset.sources.values()].filter((source) => source.kind === 'article').length;
  return (
    <div className="unless-frame mx-auto max-w-[1680px] px-3.5 min-[360px]:px-4 tablet:px-6 desktop:px-7">
      <PaintDefinitions />
      <PageHeader
        lead={
          heldSteps(dataset).length > 0 && (
            <a href={`${top || './'}story.html`} className={ENTRY_LOOK}>
              {shell.story}
            </a>
          )
        }
        tabs={
          <TabBar
            tab={view.tab}
            counts={{ sources: articles, disputes: dataset.disputes.size }}
            onTab={nothing}
            linkTo={(tab) => top + (encodeView({ ...view, tab }) || '?v=1')}
          />
        }
      />
      <Status story={story} />
      <div className="unless-other">
        <OnEachScreen>
          <FilterBar dataset={dataset} explorer={explorer} model={model} view={view} onView={nothing}>
            <ChartKey />
          </FilterBar>
        </OnEachScreen>
      </div>
      <div className="relative desktop:grid desktop:grid-cols-[minmax(0,1fr)_360px] desktop:gap-x-8">
        <main id="main" tabIndex={-1} className="min-w-0">
          <div className="when-other">
            {LANGUAGES.map((words) => (
              <WordsContext key={words.language} value={words}>
                <AskedWords explorer={explorer} />
              </WordsContext>
            ))}
          </div>
          <div className="unless-other">
            <Content {...props} />
          </div>
        </main>
        <aside aria-label={shell.evidence} className="max-desktop:hidden">
          <div className="unless-other unless-beside">
            <Beside explorer={explorer} model={model} view={view} top={top} />
          </div>
          <div className="when-beside">
            <AskedWords explorer={explorer} />
          </div>
        </aside>
      </div>
      <SiteFooter dataset={dataset} packageUrl={`${top || './'}data/${dataset.version}/datapackage.json`} />
    </div>
  );
}
