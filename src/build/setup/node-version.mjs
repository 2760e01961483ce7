/**
 * Says whether this Node can run the project: `^20.19.0 || >=22.12.0`, the same range as `engines` in package.json.
 * Written by hand because it runs before anything is installed.
 *
 * @param {string} version as in `process.versions.node`, for example "20.20.2"
 * @returns {boolean}
 */
export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}
