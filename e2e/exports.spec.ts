import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readCsvRecord } from '../src/data/exported/read-csv-record.ts';
import { readExportRecord, readJsonRecord } from '../src/data/exported/read-export-record.ts';
import { parseDescriptor } from '../src/data/parse-descriptor.ts';
import { parsePackage } from '../src/data/parse-package.ts';
import type { ExportRecord } from '../src/domain/export/export-record.ts';
import { readPngRecordText } from '../src/domain/export/png-record.ts';
import { readSvgRecordText } from '../src/domain/export/svg-record.ts';
import type { Result } from '../src/domain/result.ts';
import { readCsv } from './support/csv.ts';
import { openView, queryIn } from './support/open-view.ts';
import { expect, test } from './support/test.ts';

const VIEW = '?v=1&topic=~trade~prices&t=2025-01..2025-12&at=2025-05';
const LINK = '?v=1&topic=~trade~prices&t=2025-01..2025-12&at=2025-05';
const NAME = /^sourceline-2025-01-2025-12-2026-11-21-[0-9a-f]{8}(?:-wide|-square|-a4|-full)?\.(?:svg|png|csv|json|jsonld|zip)$/;

async function openPane(page: Page): Promise<Locator> {
  await page.getByRole('banner').getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await dialog.getByRole('button', { name: 'Picture and data' }).click();
  await expect(dialog.getByRole('img')).toBeVisible();
  return dialog;
}

/** Presses a button that saves a file, and gives the bytes of the file. */
async function save(page: Page, button: string): Promise<Buffer> {
  const press = page.getByRole('button', { name: button, exact: true }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), press]);
  expect(file.suggestedFilename()).toMatch(NAME);
  return readFile(await file.path());
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function recordOf(text: Result<string>): ExportRecord {
  return valueOf(readExportRecord(valueOf(text)));
}

/** How many pixels of a picture have each of some colours, counted by the browser. */
async function countPixels(page: Page, png: Buffer, colours: readonly string[]) {
  return page.evaluate(
    async ({ base64, wanted }) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
      const counts = new Map(wanted.map((colour) => [colour, 0]));
      for (let at = 0; at < data.length; at += 4) {
        const colour = [data[at], data[at + 1], data[at + 2]].join(' ');
        const count = counts.get(colour);
        if (count !== undefined) counts.set(colour, count + 1);
      }
      return { width: bitmap.width, height: bitmap.height, counts: wanted.map((colour) => counts.get(colour) ?? 0) };
    },
    { base64: png.toString('base64'), wanted: colours },
  );
}

test('a view is saved as a picture that says what it is, holds nothing but itself, and can be checked', async ({ page }) => {
  await openView(page, VIEW);
  const dialog = await openPane(page);
  const svg = (await save(page, 'Save SVG')).toString('utf8');
  for (const words of ['The US–China trade dispute', 'Exports to the US fell by a third', 'Jan 2025 to Dec 2025', 'Unit: % y/y.', '−34.5%', 'Sources: ', 'Data of 21 November 2026']) {
    expect(svg.replaceAll(/<[^>]+>/g, ' ')).toContain(words);
  }
  expect(svg).toContain(`${new URL(page.url()).host}/${LINK}`.replaceAll('&', '&amp;'));
  expect(svg).not.toMatch(/<script|<foreignObject|\son\w+=|href=|url\((?!#|data:font)/i);
  const record = recordOf(readSvgRecordText(svg));
  expect(record.link).toBe(LINK);
  expect(record.values.find(({ claim }) => claim === 'exports-us-yoy.2025-05')?.value).toBe(-34.5);

  const png = await save(page, 'Save PNG');
  expect(recordOf(readPngRecordText(png))).toEqual(record);
  // Paper, the highlighter of the wordmark, and the blue of the line to the US.
  const light = await countPixels(page, png, ['253 252 250', '255 226 138', '30 79 179']);
  expect([light.width, light.height]).toEqual([3200, 1800]);
  expect(light.counts[0]).toBeGreaterThan(3_000_000);
  expect(light.counts[1]).toBeGreaterThan(2000);
  expect(light.counts[2]).toBeGreaterThan(3000);

  await dialog.getByRole('button', { name: 'Square' }).click();
  await dialog.getByRole('button', { name: 'Dark' }).click();
  const dark = await countPixels(page, await save(page, 'Save PNG'), ['20 23 27', '118 196 251']);
  expect([dark.width, dark.height]).toEqual([2160, 2160]);
  expect(dark.counts[0]).toBeGreaterThan(2_000_000);
  expect(dark.counts[1]).toBeGreaterThan(3000);
  expect(queryIn(page)).toBe(VIEW);
});

test('a view is saved as data whose values are those of its table, and as a package that the loader takes', async ({ page }) => {
  await openView(page, VIEW);
  await openPane(page);
  const csv = (await save(page, 'Save CSV, as shown')).toString('utf8');
  const json = (await save(page, 'Save JSON')).toString('utf8');
  const full = (await save(page, 'Save CSV, in full')).toString('utf8');
  const annotations = (await save(page, 'Save Annotations')).toString('utf8');
  const files = unzipSync(new Uint8Array(await save(page, 'Save Data package')));
  await page.keyboard.press('Escape');

  const record = valueOf(readCsvRecord(csv));
  expect(record.link).toBe(LINK);
  expect(valueOf(readJsonRecord(json))).toEqual(record);
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(readCsv(full.slice(1)).rows.length).toBeGreaterThan(readCsv(csv.slice(1)).rows.length);
  expect(annotations).toContain('http://www.w3.org/ns/anno.jsonld');

  await openView(page, `${VIEW}&tab=table`);
  const cells = await page.getByRole('table').last().locator('tbody td').allInnerTexts();
  const seen = new Set(cells.flatMap((cell) => cell.replaceAll(',', '').replaceAll('\u2212', '-').match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number));
  expect(record.values.filter(({ value }) => !seen.has(value))).toEqual([]);

  const decoder = new TextDecoder();
  const texts = new Map(Object.entries(files).map(([name, bytes]) => [name, decoder.decode(bytes)]));
  const tables = new Map([...texts].filter(([name]) => /^[a-z]+\.csv$/.test(name)));
  const { title, version } = valueOf(parseDescriptor(texts.get('datapackage.json') ?? ''));
  const { dataset } = valueOf(parsePackage({ title, version: version ?? '', files: tables }));
  expect(record.values.filter(({ claim, value }) => [...dataset.observations.values()].find(({ id }) => String(id) === claim)?.value !== value)).toEqual([]);
  expect(texts.get('README.md')).toContain(LINK);
  expect(valueOf(readJsonRecord(texts.get('datapackage.json') ?? ''))).toEqual(record);
  expect(texts.get('view/table.csv')).toBe(csv.replace('\uFEFF', ''));
  expect(texts.get('view/view.json')).toBe(json);
});

test('a picture is copied, and where a page may not copy it says how', async ({ page, context, browserName }) => {
  test.skip(browserName !== 'chromium', 'the clipboard can be read in one browser only');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openView(page, VIEW);
  const dialog = await openPane(page);
  await dialog.getByRole('button', { name: 'Copy picture' }).click();
  await expect(dialog.getByRole('status').first()).toHaveText('Picture copied');
  expect(await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))).toContain('image/png');
  await page.evaluate(() => Object.defineProperty(navigator.clipboard, 'write', { value: () => Promise.reject(new Error('denied')) }));
  await dialog.getByRole('button', { name: 'Picture copied' }).click();
  await expect(dialog.getByRole('status').first()).toContainText('choose Copy image');
  await expect(dialog.getByRole('img', { name: /^The US–China trade dispute in sourced figures, Jan 2025 to Dec 2025\. Exports to the US fell/ })).toBeVisible();
});

test('the pane of files holds at 320 pixels and has no fault of access', async ({ page, axe }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openView(page, VIEW);
  const dialog = await openPane(page);
  expect(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  expect((await axe().include('dialog[open]').analyze()).violations.map(({ id }) => id)).toEqual([]);
});
