/**
 * Takes the pictures of the README from the built page: `npm run pictures` after `npm run build`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { launchChoice } from './browser-choice.mjs';
import { inProject } from './project.mjs';

const CLAIM = '?v=1&at=2025-05&e=exports-us-yoy.2025-05';

/** @type {readonly { name: string, link: string, width: number, height: number, scheme: 'light' | 'dark' }[]} */
const PICTURES = [
  { name: 'charts-desktop-light', link: CLAIM, width: 1440, height: 1100, scheme: 'light' },
  { name: 'charts-desktop-dark', link: CLAIM, width: 1440, height: 1100, scheme: 'dark' },
];

const folder = inProject('e2e/pictures');
mkdirSync(folder, { recursive: true });
const server = await preview({ preview: { host: '127.0.0.1', port: 4190 }, logLevel: 'silent' });
const browser = await chromium.launch(launchChoice());
for (const { name, link, width, height, scheme } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme, reducedMotion: 'reduce', locale: 'en-GB' });
  await page.goto(new URL(link, server.resolvedUrls?.local[0]).href);
  await page.locator('.source-line[d^="M"]').waitFor({ state: 'attached' });
  await page.getByText('Re-checked in your browser').first().waitFor();
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(`e2e/pictures/${name}.png`);
  await page.close();
}
await browser.close();
await server.close();
