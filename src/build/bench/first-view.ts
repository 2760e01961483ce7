import type { Browser } from '@playwright/test';
import { product, type PanelPlaces } from './contenders.ts';
import { comeToRest, openRun } from './page-run.ts';

export interface FirstView {
  readonly places: PanelPlaces;
  /** The words of the page, line by line. */
  readonly lines: readonly string[];
  /** Names of its style sheets below `assets/`. */
  readonly sheets: readonly string[];
}

/** What the peers have to be like the product in: where its panels stand, and what it says. */
export async function readFirstView(browser: Browser, origin: string): Promise<FirstView> {
  const contender = product('bundled');
  const run = await openRun(browser, contender);
  await run.page.goto(`${origin}/${contender.path}`);
  await run.page.waitForFunction(() => window.benchProbe.seenAt > 0);
  await comeToRest(run);
  const view = await run.page.evaluate(() => {
    const boxes = [...document.querySelectorAll('[data-panel]')].map((panel) => panel.getBoundingClientRect());
    const [first] = boxes;
    return {
      places: {
        left: Math.round(first?.left ?? 0),
        top: Math.round(first?.top ?? 0),
        width: Math.round(first?.width ?? 0),
        heights: boxes.map((box) => Math.round(box.height)),
      },
      lines: document.body.innerText.split('\n').filter((line) => line.trim() !== ''),
      sheets: [...document.querySelectorAll('link[rel="stylesheet"]')].map((link) => link.getAttribute('href') ?? ''),
    };
  });
  await run.close();
  return view;
}
