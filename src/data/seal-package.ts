import { sha256OfBytes } from '../domain/sha256.ts';
import { packageVersion } from './package-version.ts';

export interface SealedPackage {
  readonly version: string;
  /** The text of the sealed `datapackage.json`. */
  readonly descriptor: string;
}

type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads the fields that the seal needs; a descriptor without them is a fault of ours and stops the build. */
function readDescriptor(text: string): {
  json: JsonObject;
  day: string;
  resources: readonly (JsonObject & { path: string })[];
} {
  const json: unknown = JSON.parse(text);
  const created = isObject(json) ? json['created'] : undefined;
  const list: unknown = isObject(json) ? json['resources'] : undefined;
  if (!isObject(json) || typeof created !== 'string' || !Array.isArray(list)) {
    throw new Error('datapackage.json needs "created" and "resources".');
  }
  const entries: readonly unknown[] = list;
  const resources = entries.map((entry) => {
    const path = isObject(entry) ? entry['path'] : undefined;
    if (!isObject(entry) || typeof path !== 'string') throw new Error('A resource of datapackage.json has no "path".');
    return { ...entry, path };
  });
  return { json, day: created.slice(0, 10), resources };
}

/**
 * Seals a package: each resource gets its bytes and SHA-256, the whole its version, so that a reader's program can
 * tell a cut-off or foreign file from the right one. Throws for a descriptor that it cannot seal.
 *
 * @param read gives the bytes of a resource by its path
 */
export function sealPackage(descriptor: string, read: (path: string) => Uint8Array): SealedPackage {
  const { json, day, resources } = readDescriptor(descriptor);
  const sealed = resources.map((resource) => {
    const bytes = read(resource.path);
    return { ...resource, bytes: bytes.length, hash: `sha256:${sha256OfBytes(bytes)}` };
  });
  const hashes = sealed.map(({ hash }) => hash.slice('sha256:'.length));
  const version = packageVersion(day, hashes);
  return { version, descriptor: `${JSON.stringify({ ...json, version, resources: sealed }, null, 2)}\n` };
}
