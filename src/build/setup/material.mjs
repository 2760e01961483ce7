import { existsSync } from 'node:fs';
import { inProject } from './project.mjs';

/**
 * The material that the data package was made from. It is not part of the repository (the articles are not ours to
 * copy), so the checks against it run where it is at hand and say so where it is not.
 *
 * @typedef {'SOURCES_DIR' | 'FIGURES_DIR'} Material
 */

/** @type {Readonly<Record<Material, string>>} */
const USUAL_PLACES = { SOURCES_DIR: '../shared/sources', FIGURES_DIR: '../shared/figures' };

/** @returns {{ name: Material, path: string }[]} each variable with its folder: as set, else the usual place */
function places() {
  return [
    { name: 'SOURCES_DIR', path: process.env['SOURCES_DIR'] ?? inProject(USUAL_PLACES.SOURCES_DIR) },
    { name: 'FIGURES_DIR', path: process.env['FIGURES_DIR'] ?? inProject(USUAL_PLACES.FIGURES_DIR) },
  ];
}

/**
 * The environment by which the checks find the material: a variable is there only if its folder is.
 *
 * @returns {Partial<Record<Material, string>>}
 */
export function materialAtHand() {
  return Object.fromEntries(
    places()
      .filter(({ path }) => existsSync(path))
      .map(({ name, path }) => [name, path]),
  );
}

/**
 * What is missing, in words.
 *
 * @returns {string[]} for example "SOURCES_DIR (no folder ../shared/sources)"
 */
export function missingMaterial() {
  const missing = places().filter(({ path }) => !existsSync(path));
  return missing.map(({ name }) => `${name} (no folder ${process.env[name] ?? USUAL_PLACES[name]})`);
}
