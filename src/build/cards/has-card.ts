import type { Explorer } from '../../domain/explorer.ts';
import type { ClaimId } from '../../domain/ids.ts';
import type { Locale } from '../../domain/locale.ts';
import { claimFolder, viewFolder } from '../../domain/site-paths.ts';

/** The name of a preview picture; it lies in the folder of its page. */
const CARD = 'card.png';

/** The languages in which cards of claims are made; a page in another one shows the first. */
export const CARD_LOCALES = ['en', 'zh'] as const satisfies readonly Locale[];

/** Whether a claim has a card: it is quoted, or sources differ about it. Every curated view has one. */
export function hasCard({ index }: Pick<Explorer, 'index'>, claim: ClaimId): boolean {
  const { quotes, disputes } = index.of({ kind: 'observation', id: claim });
  return quotes.length > 0 || disputes.length > 0;
}

/** Where the card of a claim lies, below the top of the site. */
export function claimCardPath(claim: ClaimId, locale: Locale): string {
  const own = CARD_LOCALES.find((one) => one === locale) ?? CARD_LOCALES[0];
  return claimFolder(claim, own) + CARD;
}

/** Where the card of a curated view lies, below the top of the site. */
export function viewCardPath(slug: string): string {
  return viewFolder(slug) + CARD;
}
