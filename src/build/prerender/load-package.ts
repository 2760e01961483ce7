import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadDataset } from '../../data/dataset-query.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { DESCRIPTOR, sealFolder } from '../vite/seal-folder.ts';

/** The package of a folder through the loader of the page, sealed as the build seals it; throws where it is refused. */
export async function loadPackage(folder: string): Promise<Dataset> {
  const { version, descriptor } = sealFolder(folder);
  const read = async (address: string): Promise<Response> => {
    const file = basename(address);
    return new Response(file === DESCRIPTOR ? descriptor : readFileSync(join(folder, file)));
  };
  return await loadDataset({ path: './', version }, new AbortController().signal, read);
}
