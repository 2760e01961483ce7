import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '../domain/dataset.ts';
import { parseDataset } from '../data/parse-dataset.ts';

const FOLDER = fileURLToPath(new URL('../../public/data/', import.meta.url));

/** The CSV texts of the bundled package by file name. */
export function readBundledFiles(): Map<string, string> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.csv'));
  return new Map(names.map((name) => [name, readFileSync(FOLDER + name, 'utf8')]));
}

/** The bundled package through the real loader; throws with the issues when it is refused. */
export function loadBundledPackage(): Dataset {
  const result = parseDataset({
    version: '2026-11-21-00000000',
    title: { en: 'Bundled package', zh: '内置数据包' },
    files: readBundledFiles(),
  });
  if (!result.ok) throw new Error(`The bundled package is refused:\n${JSON.stringify(result.issues, null, 2)}`);
  return result.value;
}
