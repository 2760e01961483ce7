import { join, resolve } from 'node:path';

/** The folder that holds package.json. */
export const root = resolve(import.meta.dirname, '../../..');

/** What the set-up remembers between runs; it goes away with node_modules. */
export const cacheFolder = join(root, 'node_modules', '.cache', 'sourceline');

/**
 * @param {...string} parts
 * @returns {string} the absolute path of something inside the project
 */
export function inProject(...parts) {
  return join(root, ...parts);
}

/**
 * The text of a thrown value, first line only: the rest of a stack helps nobody in a set-up message.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function firstLine(error) {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().split('\n')[0] ?? '';
}
