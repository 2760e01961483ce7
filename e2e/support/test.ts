import { AxeBuilder } from '@axe-core/playwright';
import { test as base } from '@playwright/test';
import { isInSample } from './sample.ts';
import { watchPage } from './watch-page.ts';

export { expect } from '@playwright/test';

const FULL = process.env['TEST_FULL'] === '1';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Options {
  /** Faults that a test brings about on purpose, such as the console line of a request that it lets fail. */
  allow: readonly RegExp[];
}

interface Fixtures {
  /** What has gone wrong so far, one line each. Each test fails at its end if a line is left that `allow` does not cover. */
  faults: readonly string[];
  /** A new axe scan with the rules of WCAG 2.2 AA, ready for `include` and `analyze`. */
  axe: () => AxeBuilder;
}

/** Playwright's `test`, which also fails on any error, warning, policy violation or outside request of the page. */
export const test = base.extend<Options & Fixtures>({
  allow: [[], { option: true }],
  faults: [
    async ({ context, allow, baseURL }, provide, info) => {
      // What every test has is where it is left out: `npm run test:full` runs all.
      const chosen = FULL || isInSample(info.file.replaceAll('\\', '/'), `${info.project.name} ${info.title}`);
      info.skip(!chosen, 'not in the sample');
      const faults: string[] = [];
      await watchPage(context, new URL(baseURL ?? '').origin, (fault) => faults.push(fault));
      await provide(faults);
      // A round trip through each page, so that what it reported a moment ago has arrived.
      // A page that is just being replaced cannot answer, and has nothing left to report.
      await Promise.all(context.pages().map((page) => page.evaluate('0').catch(() => undefined)));
      const left = faults.filter((fault) => !allow.some((pattern) => pattern.test(fault)));
      if (left.length > 0) throw new Error(`the page was not clean:\n  ${left.join('\n  ')}`);
    },
    { auto: true },
  ],
  axe: async ({ page }, provide) => {
    await provide(() => new AxeBuilder({ page }).withTags(WCAG));
  },
});
