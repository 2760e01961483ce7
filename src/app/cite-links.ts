import type { Target } from '../domain/dataset.ts';
import type { ExplorerModel } from '../domain/explorer-model.ts';
import { DEFAULT_VIEW, type ViewState } from '../domain/view.ts';
import type { CiteLinks } from '../features/cite/cite-exports.ts';
import { pageAddress, viewAddress } from '../state/page-address.ts';

/**
 * The addresses that a citation of this view carries. Its dates are written out, so that the link shows what was
 * cited after figures have come in; what is open beside the claim is left out.
 */
export function citeLinks(view: ViewState, model: ExplorerModel, target: Target): CiteLinks {
  const dated: ViewState = { ...view, range: model.range };
  const claimInView: ViewState = { ...dated, tab: 'charts', article: null, sort: null, dispute: null, rival: null, evidence: target };
  return {
    page: pageAddress(),
    view: viewAddress({ ...dated, evidence: null, rival: null }),
    claimInView: viewAddress(claimInView),
    claim: (evidence) => viewAddress({ ...DEFAULT_VIEW, evidence }),
  };
}
