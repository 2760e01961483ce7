/**
 * The first thing `npm start`, `npm test` and `npm run build` do: check the Node version and install what is missing.
 * Node's built-ins only, because nothing else may be there yet. Costs well under a second when all is in place.
 *
 * `node src/build/setup/bootstrap.mjs [script [arguments]]` goes on with that script, in this very process: a shell's
 * `&&` would leave a server behind when only the shell is stopped.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isSupportedNode } from './node-version.mjs';
import { firstLine, inProject } from './project.mjs';
import { runCommand, runNode } from './run-command.mjs';
import { staleModules } from './stale-modules.mjs';

// `--include=dev` because NODE_ENV=production would leave out the tools.
const INSTALL = ['ci', '--include=dev', '--no-audit', '--no-fund'];

/**
 * @param {string} path
 * @returns {import('./stale-modules.mjs').Lock}
 */
function readLock(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { packages: {} };
}

/** @returns {string[]} what is missing or out of date */
function missing() {
  const wanted = readLock(inProject('package-lock.json'));
  const installed = readLock(inProject('node_modules', '.package-lock.json'));
  return staleModules(wanted, installed, (folder) => existsSync(inProject(folder, 'package.json')));
}

/**
 * npm's own script: the one that started us, else the one that came with this Node. Running it through this Node needs
 * no shell and works on every system.
 *
 * @returns {string | undefined}
 */
function npmScript() {
  const nodeFolder = dirname(process.execPath);
  return [
    process.env['npm_execpath'] ?? '',
    join(nodeFolder, 'node_modules/npm/bin/npm-cli.js'),
    join(nodeFolder, '../lib/node_modules/npm/bin/npm-cli.js'),
  ].find((path) => basename(path) === 'npm-cli.js' && existsSync(path));
}

/** @returns {Promise<number>} the exit code of the installation */
function install() {
  const script = npmScript();
  return script === undefined
    ? runCommand('npm', INSTALL, { shell: process.platform === 'win32' })
    : runNode([script, ...INSTALL]);
}

/** @returns {Promise<string | undefined>} what went wrong, in words */
async function bootstrap() {
  if (!isSupportedNode(process.versions.node)) {
    return `Node ${process.versions.node} is too old or unsupported: install 20.19 or later of 20, or 22.12 or later.`;
  }
  if (missing().length === 0) return undefined;
  console.log('[set-up] installing the packages of package-lock.json …');
  const code = await install();
  if (code !== 0) return `"npm ${INSTALL.join(' ')}" ended with code ${code}; its message is above.`;
  const left = missing();
  return left.length === 0 ? undefined : `still missing after the installation: ${left.slice(0, 5).join(', ')}`;
}

const problem = await bootstrap().catch(firstLine);
const [next] = process.argv.splice(2, 1);
if (problem !== undefined) {
  console.error(`[set-up] ${problem}`);
  process.exitCode = 1;
} else if (next !== undefined) {
  await import(pathToFileURL(resolve(next)).href);
}
