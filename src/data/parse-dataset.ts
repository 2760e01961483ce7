import type { Dataset } from '../domain/dataset.ts';
import { ok, type Result } from '../domain/result.ts';
import { parsePackage, type PackageTexts } from './parse-package.ts';

/** As {@link parsePackage}, for those who need the dataset alone. */
export function parseDataset(texts: PackageTexts): Result<Dataset> {
  const parsed = parsePackage(texts);
  return parsed.ok ? ok(parsed.value.dataset) : parsed;
}
