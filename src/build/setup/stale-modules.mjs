/**
 * @typedef {object} LockEntry
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional] installed only where the platform fits
 */

/**
 * @typedef {object} Lock
 * @property {Readonly<Record<string, LockEntry>>} packages keyed by folder ("node_modules/react"); "" is the project
 */

/**
 * Names the folders in which what is installed differs from what the lock asks for. Optional entries are left out:
 * most of them are binaries of other platforms.
 *
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json, npm's own note of what it put there
 * @param {(folder: string) => boolean} exists whether the folder is really on the disk
 * @returns {string[]} folders, empty when nothing needs to be installed
 */
export function staleModules(wanted, installed, exists) {
  const stale = Object.entries(wanted.packages)
    .filter(([folder, entry]) => folder !== '' && entry.optional !== true)
    .filter(([folder, entry]) => {
      const found = installed.packages[folder];
      return found?.version !== entry.version || found?.integrity !== entry.integrity || !exists(folder);
    });
  const surplus = Object.keys(installed.packages).filter((folder) => !(folder in wanted.packages));
  return [...stale.map(([folder]) => folder), ...surplus];
}
