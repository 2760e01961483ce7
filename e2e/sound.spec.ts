import type { Locator, Page } from '@playwright/test';
import { openView } from './support/open-view.ts';
import { expect, test } from './support/test.ts';

interface Heard {
  readonly type: string;
  readonly pitch: number;
  readonly from: number;
  readonly to: number;
}

declare global {
  interface Window {
    /** Every oscillator that the page has started, by {@link listen}. */
    heard: Heard[];
    soundsEnded: number;
  }
}

/** Counts what the page sounds: a machine of tests has no ears, and often no sound. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.heard = [];
    window.soundsEnded = 0;
    window.AudioContext = class extends AudioContext {
      override createOscillator(): OscillatorNode {
        const one = super.createOscillator();
        const [start, stop] = [one.start.bind(one), one.stop.bind(one)];
        let from = 0;
        one.start = (at = 0) => {
          from = at;
          start(at);
        };
        one.stop = (at = 0) => {
          window.heard.push({ type: one.type, pitch: Math.round(one.frequency.value), from, to: at });
          stop(at);
        };
        return one;
      }

      override close(): Promise<void> {
        window.soundsEnded += 1;
        return super.close();
      }
    };
  });
}

function row(page: Page, panel: string): Locator {
  return page.locator(`[data-hear="${panel}"]`);
}

test('a series is heard on demand: its tones, its ticks and knocks, in the time that is asked for', { tag: '@desktop' }, async ({ page }) => {
  await listen(page);
  await openView(page, '?v=1&t=2025-01..2025-12');
  await expect(row(page, 'exports')).toBeVisible();
  expect(await page.evaluate(() => window.heard)).toEqual([]);
  await row(page, 'exports').getByLabel('Length').selectOption('fast');
  await row(page, 'exports').getByRole('button', { name: /^Hear To the US/ }).click();
  const heard = await page.evaluate(() => window.heard);
  const first = heard[0];
  expect(first).toMatchObject({ type: 'triangle' });
  const values = heard.filter(({ type }) => type === 'sine');
  expect(values.length).toBeGreaterThanOrEqual(10);
  expect([Math.min(...values.map(({ pitch }) => pitch)), Math.max(...values.map(({ pitch }) => pitch))]).toEqual([220, 880]);
  expect(Math.max(...heard.map(({ to }) => to)) - (first?.from ?? 0)).toBeLessThanOrEqual(2.1);
  const quoted = await page.locator('[data-panel="exports"] [data-claim^="exports-us-yoy"] .origin-disc').count();
  expect(heard.filter(({ type }) => type === 'square')).toHaveLength(quoted);
  expect(heard.filter(({ type, pitch }) => type === 'triangle' && pitch === 110).length).toBeGreaterThanOrEqual(1);
  await expect(row(page, 'exports')).toContainText('The lowest pitch is −');
  await expect(row(page, 'exports')).toContainText('two octaves above');
});

test('Escape stops it, and another view sounds otherwise', { tag: '@desktop' }, async ({ page }) => {
  await listen(page);
  await openView(page, '?v=1&t=2025-01..2025-12');
  const button = row(page, 'exports').getByRole('button').first();
  await row(page, 'exports').getByLabel('Length').selectOption('slow');
  await button.click();
  await expect(button).toHaveAccessibleName(/^Stop/);
  await page.keyboard.press('Escape');
  await expect(button).toHaveAccessibleName(/^Hear/);
  expect(await page.evaluate(() => window.soundsEnded)).toBe(1);
  await expect(button).toBeFocused();
});
