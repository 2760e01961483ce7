import { dataPackage } from 'virtual:data-package';
import type { Target } from '../domain/dataset.ts';
import type { Explorer } from '../domain/explorer.ts';
import type { Locale } from '../domain/locale.ts';
import { claimFolder } from '../domain/site-paths.ts';
import { siteAddress } from '../state/page-address.ts';

/** The page of a figure that the build wrote, in a language; null for an event, and for a package that it was not built around. */
export function claimPage({ dataset }: Explorer, target: Target, locale: Locale): string | null {
  if (target.kind !== 'observation' || !dataset.observations.has(target.id) || dataset.version !== dataPackage.version) return null;
  return siteAddress(`./${claimFolder(target.id, locale)}`);
}
