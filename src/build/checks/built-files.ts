import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inProject } from '../setup/project.mjs';
import type { BuiltFile, Chunks } from './part-sizes.ts';

const dist = inProject('dist');

/** The paths of all files below `dist/`; empty before the first build. */
export function builtPaths(): readonly string[] {
  if (!existsSync(dist)) return [];
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}

/** The text of a file of the build. */
export function builtText(path: string): string {
  return readFileSync(join(dist, path), 'utf8');
}

/** All files of the build, weighed. */
export function builtFiles(): readonly BuiltFile[] {
  return builtPaths().map((path) => {
    const contents = readFileSync(join(dist, path));
    return { path, bytes: contents.length, gzip: gzipSync(contents, { level: 9 }).length };
  });
}

/** Vite's manifest of the build. */
export function builtChunks(): Chunks {
  const manifest: unknown = JSON.parse(builtText('.vite/manifest.json'));
  if (!isManifest(manifest)) throw new Error('dist/.vite/manifest.json is not a manifest');
  return manifest;
}

function isManifest(value: unknown): value is Chunks {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((chunk: unknown) => typeof chunk === 'object' && chunk !== null && 'file' in chunk)
  );
}
