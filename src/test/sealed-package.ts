import { sealPackage } from '../data/seal-package.ts';
import type { PackageAddress } from '../data/fetch-package.ts';
import { WIRE_TABLES } from '../data/wire-schema.ts';
import { fileName } from '../data/wire-table.ts';
import { sampleFiles } from './sample-files.ts';

export interface SealedSample {
  readonly address: PackageAddress;
  /** Every file of the package by its address. */
  readonly files: Map<string, Uint8Array<ArrayBuffer>>;
}

/** The sample package as a server would hand it out: sealed, in a folder of its version. */
export function sealedSample(): SealedSample {
  const tables = new Map([...sampleFiles()].map(([file, text]) => [file, new TextEncoder().encode(text)]));
  const resources = Object.values(WIRE_TABLES).map((table) => ({ name: table.name, path: fileName(table) }));
  const unsealed = JSON.stringify({ title: 'Sample', title_zh: '示例', created: '2026-11-21T00:00:00Z', resources });
  const { version, descriptor } = sealPackage(unsealed, (path) => tables.get(path) ?? new Uint8Array());
  const path = `./data/${version}/`;
  const files = new Map([...tables].map(([file, bytes]) => [path + file, bytes]));
  files.set(`${path}datapackage.json`, new TextEncoder().encode(descriptor));
  return { address: { path, version }, files };
}
