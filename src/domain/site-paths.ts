import type { ClaimId } from './ids.ts';
import type { Locale } from './locale.ts';

/** The folder of the page of one claim, below the top of the site: `c/<id>/`, in Chinese `zh/c/<id>/`. */
export function claimFolder(claim: ClaimId, locale: Locale): string {
  return `${locale === 'en' ? '' : `${locale}/`}c/${claim}/`;
}

/** The folder of the page of a curated view, below the top of the site. */
export function viewFolder(slug: string): string {
  return `v/${slug}/`;
}
