import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fetchPackage } from '../../data/fetch-package.ts';
import { parsePackage } from '../../data/parse-package.ts';
import { withReadingsNow } from '../../data/readings/with-readings.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { ok, type Result } from '../../domain/result.ts';
import { DESCRIPTOR, sealFolder } from '../vite/seal-folder.ts';

/** All at once: what runs a script of ours may be closed before a part that is imported later would come. */
async function load(folder: string): Promise<Result<Dataset>> {
  const { version, descriptor } = sealFolder(folder);
  const read = async (address: string): Promise<Response> => {
    const file = basename(address);
    return new Response(file === DESCRIPTOR ? descriptor : readFileSync(join(folder, file)));
  };
  const fetched = await fetchPackage({ path: './', version }, null, read);
  if (!fetched.ok) return fetched;
  const { readings, ...texts } = fetched.value;
  const parsed = parsePackage(texts);
  if (!parsed.ok) return parsed;
  return readings === null ? ok(parsed.value.dataset) : withReadingsNow(parsed.value, readings);
}

/** The package of a folder through the loader of the page, sealed as the build seals it; throws where it is refused. */
export async function loadPackage(folder: string): Promise<Dataset> {
  const dataset = await load(folder);
  if (!dataset.ok) throw new Error(`the package is refused: ${dataset.issues.map(({ code }) => code).join(', ')}`);
  return dataset.value;
}
