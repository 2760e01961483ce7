import type { PackageAddress } from './fetch-package.ts';

/** What the build knows of its data: the newest package, and every version that it keeps under `data/<version>/`. */
export interface KeptPackages extends PackageAddress {
  readonly versions: readonly string[];
}

/**
 * Where the package of a version lies. Only a version that the build keeps has an address, so that a link can ask for
 * nothing else; any other, and none, gives the newest.
 */
export function packageAddress(kept: KeptPackages, version: string | null): PackageAddress {
  if (version === null || version === kept.version || !kept.versions.includes(version)) return kept;
  return { path: kept.path.replace(kept.version, version), version };
}
