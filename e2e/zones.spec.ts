import type { BrowserContext } from '@playwright/test';
import { openView, showView } from './support/open-view.ts';
import { readDrawing } from './support/read-drawing.ts';
import { expect, test } from './support/test.ts';

/** From the first zone of a day to the last, half hours, and a zone that skips midnights. */
const ZONES = ['Pacific/Pago_Pago', 'America/St_Johns', 'Africa/Cairo', 'Asia/Kathmandu', 'Asia/Shanghai', 'Pacific/Kiritimati'];
const LOCALES = ['en-GB', 'zh-CN', 'fa-IR'];
const QUERIES = ['', '?v=1&at=2025-05&e=us-duty-on-china.2025-05-14', '?v=1&tab=table', '?v=1&tab=sources&open=wnc'];

test.skip(({ isMobile }) => isMobile, 'the time is the same on a phone');

/** Everything that is written and drawn in some views. */
async function readPages(context: BrowserContext, clock?: string): Promise<string> {
  const page = await context.newPage();
  if (clock !== undefined) await page.clock.setFixedTime(clock);
  await openView(page);
  const read: string[] = [];
  for (const query of QUERIES) {
    await showView(page, query);
    read.push(await page.locator('#root').innerText(), JSON.stringify(await readDrawing(page)));
  }
  await context.close();
  return read.join('\n');
}

test(`${ZONES.length} zones and ${LOCALES.length} languages of the device show the same page`, async ({ browser }) => {
  test.setTimeout(180_000);
  const expected = await readPages(await browser.newContext());
  expect(expected).toContain('14 May 2025');
  for (const timezoneId of ZONES) {
    for (const locale of LOCALES) {
      const read = await readPages(await browser.newContext({ timezoneId, locale }));
      expect(read === expected, `${timezoneId}, ${locale}: ${firstDifference(read, expected)}`).toBe(true);
    }
  }
});

test('a clock that is wrong shows the same page', async ({ browser }) => {
  const expected = await readPages(await browser.newContext());
  for (const clock of ['1970-01-02T00:00:00Z', '2100-12-31T23:59:59Z']) {
    const read = await readPages(await browser.newContext(), clock);
    expect(read === expected, `${clock}: ${firstDifference(read, expected)}`).toBe(true);
  }
});

/** The first line that is another, for the report. */
function firstDifference(read: string, expected: string): string {
  const [lines, others] = [read.split('\n'), expected.split('\n')];
  const at = lines.findIndex((line, index) => line !== others[index]);
  const near = (all: readonly string[]): string => all.slice(Math.max(0, at - 2), at + 2).join(' / ').slice(0, 200);
  return `"${near(lines)}" for "${near(others)}"`;
}
