import type { BrowserContext, Page } from '@playwright/test';
import { openView, showView } from './support/open-view.ts';
import { readDrawing } from './support/read-drawing.ts';
import { expect, test } from './support/test.ts';

/** From the first zone of a day to the last, half hours, and a zone that skips midnights. */
const ZONES = ['Pacific/Pago_Pago', 'America/St_Johns', 'Africa/Cairo', 'Asia/Kathmandu', 'Asia/Shanghai', 'Pacific/Kiritimati'];
const LOCALES = ['en-GB', 'zh-CN', 'fa-IR'];
/** In one language, whatever the device speaks: what is tested are days and digits. */
const QUERIES = ['', '&at=2025-05&e=us-duty-on-china.2025-05-14', '&tab=table', '&tab=sources&open=wnc'].map((rest) => `?v=1${rest}&lang=en`);

/** What is written and drawn. */
async function readPage(page: Page): Promise<string> {
  return `${await page.locator('#root').innerText()}\n${JSON.stringify(await readDrawing(page))}`;
}

/** Reads each view when all of its parts, which come a moment after it, have surely come. */
async function readAtLeisure(context: BrowserContext): Promise<readonly string[]> {
  const page = await context.newPage();
  await openView(page);
  await page.waitForTimeout(3000);
  await page.waitForLoadState('networkidle');
  const read: string[] = [];
  for (const query of QUERIES) {
    await showView(page, query);
    await page.waitForTimeout(1000);
    read.push(await readPage(page));
  }
  await context.close();
  return read;
}

/** Expects the same pages of a browser that is set otherwise. */
async function expectSame(context: BrowserContext, expected: readonly string[], name: string, clock?: string): Promise<void> {
  const page = await context.newPage();
  if (clock !== undefined) await page.clock.setFixedTime(clock);
  await openView(page);
  for (const [index, query] of QUERIES.entries()) {
    await showView(page, query);
    const difference = async (): Promise<string> => firstDifference(await readPage(page), expected[index] ?? '');
    await expect.poll(difference, { message: `${name} ${query}` }).toBe('');
  }
  await context.close();
}

test(`${ZONES.length} zones and ${LOCALES.length} languages of the device show the same page`, async ({ browser }) => {
  test.setTimeout(400_000);
  const expected = await readAtLeisure(await browser.newContext());
  expect(expected.join()).toContain('14 May 2025');
  for (const timezoneId of ZONES) {
    for (const locale of LOCALES) {
      await expectSame(await browser.newContext({ timezoneId, locale }), expected, `${timezoneId}, ${locale}`);
    }
  }
});

test('a clock that is wrong shows the same page', async ({ browser }) => {
  test.slow();
  const expected = await readAtLeisure(await browser.newContext());
  for (const clock of ['1970-01-02T00:00:00Z', '2100-12-31T23:59:59Z']) {
    await expectSame(await browser.newContext(), expected, clock, clock);
  }
});

/** The first line that is another, and those about it; empty where the texts are the same. */
function firstDifference(read: string, expected: string): string {
  if (read === expected) return '';
  const [lines, others] = [read.split('\n'), expected.split('\n')];
  const at = lines.findIndex((line, index) => line !== others[index]);
  const near = (all: readonly string[]): string => all.slice(Math.max(0, at - 2), at + 2).join(' / ').slice(0, 200);
  return `"${near(lines)}" for "${near(others)}"`;
}
