import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildDense, type DenseBuild, type DenseReading } from './support/dense-build.ts';
import { monthOf, monthStart } from './support/calendar.ts';
import { waitUntilDrawn } from './support/open-view.ts';
import { type PixelMap, pixelMap } from './support/pixel-map.ts';
import { readDrawing } from './support/read-drawing.ts';
import { serveBelow, type StaticServer } from './support/static-server.ts';
import { expect, test } from './support/test.ts';

/** The first month of a made-up package of ten thousand days a panel, and its last. */
const PER_PANEL = 10_000;
const LAST = monthOf('2026-08');

let folder = '';
let built: DenseBuild;
let server: StaticServer;

// The page with made-up figures has a server of its own, and the test reads its pixels again and again.
test.use({ allow: [/^request left the server: http:\/\/127\.0\.0\.1:|Multiple readback operations using getImageData/] });
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = mkdtempSync(join(tmpdir(), 'dense-'));
  built = await buildDense(folder, PER_PANEL);
  server = await serveBelow('/', {}, built.dist);
});

test.afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Top and bottom of the ink in each column of pixels of a panel's canvas, in pixels of the window; null where it is empty. */
async function inkOf(page: Page, panel: string): Promise<readonly (readonly [left: number, top: number, bottom: number] | null)[]> {
  return page.evaluate((id) => {
    const canvas = document.querySelector<HTMLCanvasElement>(`[data-panel="${id}"] canvas.dense-lines`);
    const context = canvas?.getContext('2d');
    if (canvas == null || context == null) return [];
    const place = canvas.getBoundingClientRect();
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return Array.from({ length: canvas.width }, (_, x) => {
      const rows = Array.from({ length: canvas.height }, (_, y) => y).filter((y) => (data[(y * canvas.width + x) * 4 + 3] ?? 0) > 50);
      const [first, last] = [rows[0], rows.at(-1)];
      return first === undefined || last === undefined ? null : ([place.left + x, place.top + first, place.top + last + 1] as const);
    });
  }, panel);
}

/** What of a panel is not drawn as its readings are: column by column of pixels. */
function columnFaults(readings: readonly DenseReading[], ink: Awaited<ReturnType<typeof inkOf>>, map: PixelMap, left: number): string[] {
  const byColumn = new Map<number, number[]>();
  for (const [day, value] of readings) {
    const column = Math.floor(map.x(day) - left);
    if (map.x(day) < map.left || map.x(day) >= map.right) continue;
    byColumn.set(column, [...(byColumn.get(column) ?? []), value]);
  }
  const faults: string[] = [];
  for (let column = Math.round(map.left - left); column < Math.round(map.right - left); column += 1) {
    const values = byColumn.get(column);
    const drawn = ink[column];
    if (values === undefined || drawn == null) {
      if ((values === undefined) !== (drawn == null)) faults.push(`column ${column}: ${values === undefined ? 'ink over a gap' : 'no ink'}`);
      continue;
    }
    const beside = [byColumn.get(column - 1)?.at(-1), byColumn.get(column + 1)?.[0]].filter((value) => value !== undefined);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const [, top, bottom] = drawn;
    // A stroke is two pixels wide; where two columns meet, the line between them is drawn half-way.
    const isCut = top > map.y(high) + 1 || bottom < map.y(low) - 1;
    const isBeyond = top < map.y(Math.max(high, ...beside)) - 2 || bottom > map.y(Math.min(low, ...beside)) + 2;
    if (isCut || isBeyond) faults.push(`column ${column}: ${top} to ${bottom}, not ${map.y(high).toFixed(1)} to ${map.y(low).toFixed(1)}`);
  }
  return faults;
}

async function drawingFaults(page: Page, from: number, readings: DenseBuild['readings']): Promise<string[]> {
  const faults: string[] = [];
  for (const panel of await readDrawing(page)) {
    const map = pixelMap(panel, { from, to: LAST });
    const ink = await inkOf(page, panel.id);
    const first = ink.find((one) => one !== null);
    const left = first == null ? 0 : first[0] - ink.indexOf(first);
    const own = readings.get(`${panel.id}-1`) ?? [];
    expect(own.length).toBe(PER_PANEL);
    faults.push(...map.faults, ...columnFaults(own, ink, map, left).map((fault) => `${panel.id}, ${fault}`));
  }
  return faults;
}

test('ten thousand readings a panel are drawn as they are at every range: extremes, gaps and all', { tag: '@desktop' }, async ({ page }) => {
  test.slow();
  for (const from of ['1999-06', '2010-01', '2019-03']) {
    await page.goto(`${server.origin}/?t=${from}..2026-08`);
    await waitUntilDrawn(page);
    await expect.poll(() => drawingFaults(page, monthOf(from), built.readings), { message: from }).toEqual([]);
  }
});

test('an extreme that is left out, and a gap that is bridged, are seen', { tag: '@desktop' }, async ({ page }) => {
  const from = monthOf('2010-01');
  await page.goto(`${server.origin}/?t=2010-01..2026-08`);
  await waitUntilDrawn(page);
  await expect.poll(() => drawingFaults(page, from, built.readings)).toEqual([]);
  const shown = built.readings.get('duty-1')?.filter(([day]) => day >= monthStart(from)) ?? [];
  const highest = shown.reduce((best, one) => (one[1] > best[1] ? one : best));
  const withMore = new Map(built.readings);
  withMore.set('duty-1', (built.readings.get('duty-1') ?? []).map(([day, value]) => [day, day === highest[0] ? value * 1.2 : value]));
  expect(await drawingFaults(page, from, withMore)).toHaveLength(1);
  await page.evaluate(() => {
    const context = document.querySelector<HTMLCanvasElement>('[data-panel="duty"] canvas.dense-lines')?.getContext('2d');
    if (context != null) context.fillRect(300, 60, 1, 2);
  });
  expect((await drawingFaults(page, from, built.readings)).length).toBeGreaterThan(0);
});
