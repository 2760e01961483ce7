/**
 * @typedef {import('./browser-choice.mjs').Choice} Choice
 *
 * @typedef {object} Tools everything the search does to the world
 * @property {string | undefined} asked the value of PLAYWRIGHT_CHROMIUM_PATH
 * @property {Choice | undefined} remembered the answer of the last search
 * @property {readonly string[]} onPath executables on PATH that look like a Chromium
 * @property {boolean} canInstallPackages root, with apt-get
 * @property {(choice: Choice) => Promise<boolean>} launches really starts it and closes it again
 * @property {() => Promise<boolean>} download Playwright's own browser; false if it could not be fetched
 * @property {() => Promise<unknown>} installLibraries what Playwright's own browser needs from the system
 * @property {() => Promise<readonly string[]>} installPackage the system's Chromium; returns where it is now
 *
 * @typedef {{ choice: Choice } | { problem: string }} Found
 */

const WAYS_OUT = [
  'no browser could be started for the browser tests. Any one of these helps:',
  '  1. npx playwright install chromium   (downloads one; add --with-deps on Linux to install its libraries)',
  '  2. install Chromium, Google Chrome or Microsoft Edge in the usual way of your system',
  '  3. PLAYWRIGHT_CHROMIUM_PATH=/path/to/chromium npm test',
].join('\n');

/**
 * Finds a browser that really starts, getting one if there is none. The order goes from the cheapest to the dearest:
 * the apt packages come last because they take minutes. Existence proves nothing (a snap stub, a missing library), so
 * each candidate is launched. A browser that was asked for by name is never silently replaced.
 *
 * @param {Tools} tools
 * @returns {Promise<Found>}
 */
export async function findBrowser(tools) {
  if (tools.asked) {
    const choice = { executablePath: tools.asked };
    if (await tools.launches(choice)) return { choice };
    return { problem: 'PLAYWRIGHT_CHROMIUM_PATH is set, but that browser does not start' };
  }
  const present = await firstThatLaunches(tools, presentCandidates(tools));
  const choice = present ?? (await obtain(tools));
  return choice === undefined ? { problem: WAYS_OUT } : { choice };
}

/**
 * @param {Tools} tools
 * @returns {Choice[]}
 */
function presentCandidates(tools) {
  return [
    ...(tools.remembered === undefined ? [] : [tools.remembered]),
    {},
    ...tools.onPath.map((executablePath) => ({ executablePath })),
    { channel: 'chrome' },
    { channel: 'msedge' },
  ];
}

/**
 * @param {Tools} tools
 * @returns {Promise<Choice | undefined>}
 */
async function obtain(tools) {
  if (await tools.download()) {
    if (await tools.launches({})) return {};
    if (tools.canInstallPackages) {
      await tools.installLibraries();
      if (await tools.launches({})) return {};
    }
  }
  if (!tools.canInstallPackages) return undefined;
  const installed = await tools.installPackage();
  return firstThatLaunches(
    tools,
    installed.map((executablePath) => ({ executablePath })),
  );
}

/**
 * @param {Tools} tools
 * @param {readonly Choice[]} candidates
 * @returns {Promise<Choice | undefined>}
 */
async function firstThatLaunches(tools, candidates) {
  for (const candidate of candidates) {
    if (await tools.launches(candidate)) return candidate;
  }
  return undefined;
}
