import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './project.mjs';

/**
 * What Playwright needs to start a browser: nothing (its own Chromium), a channel ("chrome", in its usual place), or the
 * path of an executable.
 *
 * @typedef {{ channel?: string, executablePath?: string }} Choice
 */

const remembered = join(cacheFolder, 'chosen-browser.json');

/**
 * The browser that the last search found.
 *
 * @returns {Choice | undefined}
 */
export function rememberedChoice() {
  return existsSync(remembered) ? JSON.parse(readFileSync(remembered, 'utf8')) : undefined;
}

/** @param {Choice} choice */
export function rememberChoice(choice) {
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(remembered, `${JSON.stringify(choice)}\n`);
}

/**
 * The browser for playwright.config.ts. Without any preparation it is Playwright's own, so that `npx playwright test`
 * works on an ordinary machine.
 *
 * @returns {Choice}
 */
export function launchChoice() {
  const asked = process.env['PLAYWRIGHT_CHROMIUM_PATH'];
  return asked ? { executablePath: asked } : (rememberedChoice() ?? {});
}
