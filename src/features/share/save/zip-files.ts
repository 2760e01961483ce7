import { zipSync } from 'fflate';

/** The least that a zip can say: the same files are the same bytes, whenever they are packed. */
const NO_TIME = '1980-01-01T00:00:00';

/** Packs files by their paths. In the page itself: the packer's own worker is none of those that the page allows. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Blob {
  const packed = zipSync(Object.fromEntries(files), { mtime: NO_TIME });
  return new Blob([new Uint8Array(packed)], { type: 'application/zip' });
}
