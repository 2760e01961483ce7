import type { Explorer } from '../../domain/explorer.ts';
import type { ExplorerModel } from '../../domain/explorer-model.ts';
import { type EmbedChoice, embeddedView, type ShareKind, sharedView } from '../../domain/shared-view.ts';
import type { ViewState } from '../../domain/view.ts';
import { viewText } from '../../i18n/view-text.ts';
import type { Words } from '../../i18n/words.ts';
import { pageAddress } from '../../state/page-address.ts';
import { VIEW_PARAMS } from '../../state/view-params.ts';
import { encodeView, spellView } from '../../state/view-url.ts';

/** What the dialog shares: the view as it is drawn. */
export interface Shared {
  readonly explorer: Explorer;
  readonly model: ExplorerModel;
  readonly view: ViewState;
}

/** The absolute address of a shared view. A frozen one spells out what others leave to the defaults. */
export function linkOf({ view, model, explorer }: Shared, kind: ShareKind): string {
  const shared = sharedView(view, model, explorer, kind);
  return pageAddress() + (kind === 'frozen' ? spellView(shared) : encodeView(shared));
}

/** What the link opens, in phrases. Choices that a frozen link writes out are no choices of the reader's. */
export function opensOf({ view, model, explorer }: Shared, kind: ShareKind, words: Words): readonly string[] {
  const shared = sharedView(view, model, explorer, kind);
  const said = { ...shared, metrics: view.metrics };
  const written = Object.values(VIEW_PARAMS).filter((param) => param.write(view) !== null);
  return viewText(said, written.map((param) => param.field), { explorer, model, words });
}

/** The absolute address that a frame shows. */
export function embedLinkOf({ view, model, explorer }: Shared, choice: EmbedChoice): string {
  return pageAddress() + spellView(embeddedView(view, model, explorer, choice));
}

/** The address of a page beside the dashboard, which the build writes. */
export function sidePage(name: 'links' | 'embed'): string {
  return new URL(`${name}.html`, pageAddress()).href;
}
