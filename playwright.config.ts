import { defineConfig, devices } from '@playwright/test';
import { launchChoice } from './src/build/setup/browser-choice.mjs';
import { inProject } from './src/build/setup/project.mjs';

const { channel, executablePath } = launchChoice();
/** Set where the page under test was built around another package: its folder, and where the built page lies. */
const examplePackage = process.env['E2E_PACKAGE'];
const dist = process.env['E2E_DIST'] ?? 'dist';
const onServer = process.env['CI'] !== undefined;

const DESK = { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } };
const EXAMPLE = { name: 'example', use: DESK, testMatch: 'example.spec.ts' };

/**
 * The browser tests run on the built files, so that the policy, the base path and the chunks are those that readers get:
 * `npm run build` comes before a plain `npx playwright test`.
 *
 * The preview server moves on when its port is taken; the group in `wait` hands the real port to the tests.
 * (The lazy part steps over the colour codes that Vite prints inside the address under CI.)
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: onServer,
  // A busy machine may miss a limit of ten seconds once; what is wrong fails twice, and the list says which were flaky.
  retries: 1,
  // By itself Playwright takes half of the cores, which on two of them leaves one idle while a page waits.
  workers: 2,
  // A busy machine with two cores is slow; nothing here measures time.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: process.env['E2E_REPORT'] ?? 'test-results/report.json' }]],
  webServer: {
    command: `"${process.execPath}" "${inProject('src/build/setup/vite.mjs')}" preview --host 127.0.0.1 --port 4179 --outDir "${dist}"`,
    wait: { stdout: /Local:.*127\.0\.0\.1:.*?(?<E2E_PORT>\d{4,5})/ },
    reuseExistingServer: false,
  },
  use: {
    baseURL: `http://127.0.0.1:${process.env['E2E_PORT'] ?? '0'}/`,
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'reduce' },
    // A page that keeps itself would fetch everything once more in each test, past the routes that tests plant; its own spec lets it.
    serviceWorkers: 'block',
    // Keeping one of each test would take as long as the tests themselves.
    trace: 'on-first-retry',
    ...(channel === undefined ? {} : { channel }),
    launchOptions: {
      args: ['--font-render-hinting=none'],
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  projects: examplePackage !== undefined ? [EXAMPLE] : [
    {
      name: 'desktop',
      use: DESK,
      testIgnore: ['phone.spec.ts', 'example.spec.ts'],
    },
    {
      name: 'phone',
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
      // What is the same on both, or needs a mouse or a Tab key, is tested once.
      testIgnore: ['support/**', '{example,faults,keyboard,links,privacy,zones}.spec.ts'],
      grepInvert: /@desktop/,
    },
  ],
});
