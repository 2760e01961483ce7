import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sealPackage, type SealedPackage } from '../../data/seal-package.ts';

export const DESCRIPTOR = 'datapackage.json';

/** Seals the package of a folder as it stands. */
export function sealFolder(folder: string): SealedPackage {
  return sealPackage(readFileSync(join(folder, DESCRIPTOR), 'utf8'), (path) => readFileSync(join(folder, path)));
}

/** The folder of the package that is built: the bundled one, or the one that the variable `DATA_PACKAGE` names. */
export function packageFolder({ root, publicDir }: { readonly root: string; readonly publicDir: string }): string {
  return resolve(root, process.env['DATA_PACKAGE'] || join(publicDir, 'data'));
}
