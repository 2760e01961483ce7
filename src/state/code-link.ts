import type { ViewState } from '../domain/view.ts';
import { viewAddress } from './page-address.ts';

/** Characters beyond which the modules of a code printed at 30 mm are too fine for a phone. */
const MOST = 300;

/** The address that a code on paper holds, and whether it opens the whole view. */
export interface CodeLink {
  readonly address: string;
  readonly whole: boolean;
}

/** The link of a view for a code: the whole of it, or where that is too long its months, topics and figure, without long lists. */
export function codeLink(view: ViewState, place?: Pick<Location, 'origin' | 'pathname'>): CodeLink {
  const address = viewAddress(view, place);
  if (address.length <= MOST) return { address, whole: true };
  const short = { ...view, metrics: null, overlay: null, lag: 0, sources: null, article: null, dispute: null, rival: null, sort: null };
  return { address: viewAddress(short, place), whole: false };
}
