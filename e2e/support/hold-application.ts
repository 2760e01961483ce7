import type { Page } from '@playwright/test';

/** All that comes after the first paint: the application, and the packages it stands on. */
const APPLICATION = /\/assets\/(?:main|shared|react|recharts|chart-frame)-[^/]+\.js$/;

/** Keeps the application back; the result lets it come. */
export async function holdApplication(page: Page): Promise<() => void> {
  let letCome = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(APPLICATION, async (route) => {
    await gate;
    await route.continue();
  });
  return letCome;
}

/** Sees to it that the application never arrives. */
export async function loseApplication(page: Page): Promise<void> {
  await page.route(APPLICATION, (route) => route.abort('connectionreset'));
}

/** Where the middle of each disc is, by its claim, in pixels of the page. */
export async function discPlaces(page: Page): Promise<ReadonlyMap<string, { readonly x: number; readonly y: number }>> {
  const places = await page.locator('[data-panel] [data-claim]').evaluateAll((marks) =>
    marks.flatMap((mark) => {
      const box = mark.querySelector('.origin-disc')?.getBoundingClientRect();
      if (box === undefined || box.width === 0) return [];
      const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 + scrollY };
      return [[mark.getAttribute('data-claim') ?? '', place] as const];
    }),
  );
  return new Map(places);
}
