import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Put there by {@link countCommits}: how often React has changed the page. */
    sourcelineCommits: number;
  }
}

/** Counts each commit of React from now on; to be called before the page is opened. */
export async function countCommits(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.sourcelineCommits = 0;
    const renderers = new Map<number, unknown>();
    // What React tells its tools; it must be there before React is.
    Reflect.set(window, '__REACT_DEVTOOLS_GLOBAL_HOOK__', {
      renderers,
      supportsFiber: true,
      isDisabled: false,
      inject: (renderer: unknown) => {
        renderers.set(renderers.size + 1, renderer);
        return renderers.size;
      },
      onCommitFiberRoot: () => {
        window.sourcelineCommits += 1;
      },
      onPostCommitFiberRoot: () => undefined,
      onCommitFiberUnmount: () => undefined,
      checkDCE: () => undefined,
    });
  });
}

/** Waits until React has rested for a while: parts arrive and quotes are checked after the first picture. */
export async function untilAtRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let seen = -1; seen !== window.sourcelineCommits; ) {
      seen = window.sourcelineCommits;
      await new Promise((resolve) => {
        setTimeout(resolve, 400);
      });
    }
  });
}

/** How many commits something takes, with all that it leaves to be done while the page rests. */
export async function commitsOf(page: Page, act: () => Promise<void>): Promise<number> {
  await untilAtRest(page);
  const before = await page.evaluate(() => window.sourcelineCommits);
  await act();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
  return (await page.evaluate(() => window.sourcelineCommits)) - before;
}
