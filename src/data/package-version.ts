import { sha256Hex } from '../domain/sha256.ts';

/**
 * The version of a package: the day it was made and the first eight hex digits of the SHA-256 over the hashes of
 * its resources, one a line in the order of the descriptor. Two packages of one version hold the same bytes.
 */
export function packageVersion(createdDay: string, resourceHashes: readonly string[]): string {
  return `${createdDay}-${sha256Hex(resourceHashes.join('\n')).slice(0, 8)}`;
}
