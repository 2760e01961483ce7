import { renderToStaticMarkup } from 'react-dom/server';
import type { Explorer } from '../../domain/explorer.ts';
import { exploreView } from '../../domain/explorer-model.ts';
import type { ViewState } from '../../domain/view.ts';
import { type Words, WordsContext } from '../../i18n/words.ts';
import { FrameWords, StillPage } from './still-page.tsx';
import { stillPictures } from './still-pictures.tsx';

export interface PageRequest {
  /** The dataset, as it is known; shared by all pages of one state of knowledge. */
  readonly explorer: Explorer;
  readonly view: ViewState;
  readonly words: Words;
  /** The way from the page to the top of the site; empty for the page that lies there. */
  readonly top: string;
  /** What the view is called and says, for readers without JavaScript. */
  readonly story?: { readonly title: string; readonly text: string };
}

/** The markup of one view, as it stands before any script has run: charts, findings, readouts, facts, sources. */
export function renderPage({ explorer, view, words, top, story }: PageRequest): string {
  const model = exploreView(explorer, view);
  const pictures = stillPictures(explorer, model, view, words, top);
  return renderToStaticMarkup(
    <WordsContext value={words}>
      <FrameWords />
      <StillPage explorer={explorer} model={model} view={view} top={top} story={story} pictures={pictures} />
    </WordsContext>,
  );
}
