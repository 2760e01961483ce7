/** Makes sure that a browser for the browser tests exists and starts; the answer is remembered for Playwright. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { rememberChoice, rememberedChoice } from './browser-choice.mjs';
import { findBrowser } from './find-browser.mjs';
import { firstLine, inProject } from './project.mjs';
import { runCommand, runNode } from './run-command.mjs';

/** @typedef {import('./browser-choice.mjs').Choice} Choice */

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const PLAYWRIGHT = inProject('node_modules/@playwright/test/cli.js');
const QUIET_APT = { DEBIAN_FRONTEND: 'noninteractive' };

/** @returns {string[]} */
function browsersOnPath() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)).filter((path) => existsSync(path)));
}

/** @param {Choice} choice */
function describeChoice({ channel, executablePath }) {
  return executablePath ?? (channel === undefined ? "Playwright's own Chromium" : `channel ${channel}`);
}

/**
 * @param {Choice} choice
 * @returns {Promise<boolean>}
 */
async function launches(choice) {
  const { chromium } = await import('@playwright/test');
  try {
    const browser = await chromium.launch({ ...choice, timeout: 30_000 });
    const version = browser.version();
    await browser.close();
    console.log(`[set-up] browser: ${describeChoice(choice)} (${version})`);
    return true;
  } catch (error) {
    console.log(`[set-up]   not usable: ${describeChoice(choice)} (${firstLine(error)})`);
    return false;
  }
}

async function download() {
  console.log("[set-up] no browser found: downloading Playwright's own …");
  return (await runNode([PLAYWRIGHT, 'install', '--only-shell', 'chromium'])) === 0;
}

async function installLibraries() {
  console.log('[set-up] it does not start: installing the libraries that it needs …');
  await runNode([PLAYWRIGHT, 'install-deps', 'chromium'], QUIET_APT);
}

async function installPackage() {
  console.log("[set-up] installing the system's own Chromium …");
  await runCommand('apt-get', ['update', '-qq'], { env: QUIET_APT });
  const packages = ['chromium', 'fonts-liberation'];
  await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env: QUIET_APT });
  return browsersOnPath();
}

const found = await findBrowser({
  asked: process.env['PLAYWRIGHT_CHROMIUM_PATH'],
  remembered: rememberedChoice(),
  onPath: browsersOnPath(),
  canInstallPackages: process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
  launches,
  download,
  installLibraries,
  installPackage,
});
if ('choice' in found) {
  // A path that was asked for counts for this run alone.
  if (!process.env['PLAYWRIGHT_CHROMIUM_PATH']) rememberChoice(found.choice);
} else {
  console.error(`[set-up] ${found.problem}`);
  process.exitCode = 1;
}
