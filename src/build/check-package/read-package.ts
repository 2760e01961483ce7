import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DESCRIPTOR_FILE } from '../../data/parse-descriptor.ts';
import { READINGS_FILE } from '../../data/readings/read-readings.ts';
import { materialAtHand } from '../setup/material.mjs';
import { inProject } from '../setup/project.mjs';
import type { ReadDocument } from './check-documents.ts';
import type { PackageFiles } from './check-package.ts';

/** Where the bundled package lies. */
export const PACKAGE_FOLDER = inProject('public/data');

/** Reads a package from a folder; a missing descriptor reads as an empty one, which the check then names. */
export function readPackage(folder: string): PackageFiles {
  const descriptor = join(folder, DESCRIPTOR_FILE);
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv') && name !== READINGS_FILE);
  const readings = join(folder, READINGS_FILE);
  return {
    descriptor: existsSync(descriptor) ? readFileSync(descriptor, 'utf8') : '',
    tables: new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
    readings: existsSync(readings) ? new Uint8Array(readFileSync(readings)) : null,
  };
}

/** Reads documents from the folder of sources, or undefined when that folder is not at hand. */
export function documentReader(): ReadDocument | undefined {
  const folder = materialAtHand().SOURCES_DIR;
  if (folder === undefined) return undefined;
  const present = new Set(readdirSync(folder));
  return (file) => (present.has(file) ? readFileSync(join(folder, file), 'utf8') : undefined);
}
