import { expect, type Locator, type Page } from '@playwright/test';

export type FilterName = 'Topics' | 'Metrics' | 'Sources';

function isPhone(page: Page): boolean {
  return (page.viewportSize()?.width ?? 0) < 600;
}

async function expand(button: Locator): Promise<void> {
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
}

/** Lays the presets and the two months open, which on narrow screens stand behind a chip. */
export async function openRange(page: Page): Promise<void> {
  if (isPhone(page)) await expand(page.getByRole('button', { name: /^Range/ }));
  await expect(page.getByRole('textbox', { name: 'First month' })).toBeVisible();
}

/** Opens the options of a filter and gives what holds them; on phones all three stand behind one chip. */
export async function openFilter(page: Page, name: FilterName): Promise<Locator> {
  if (!isPhone(page)) {
    await expand(page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: new RegExp(`^${name}`) }));
    return page.getByRole('group', { name, exact: true });
  }
  await expand(page.getByRole('button', { name: /^Filters/ }));
  const section = page.locator('details').filter({ hasText: new RegExp(`^${name}`) });
  if ((await section.getAttribute('open')) === null) await section.locator('summary').click();
  return section;
}

/** Closes whatever filter is open. */
export async function closeFilters(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { expanded: true }).filter({ hasText: /^(?:Range|Filters|Topics|Metrics|Sources)/ })).toHaveCount(0);
}

/** An option as it stands. */
export interface ReadOption {
  readonly name: string;
  readonly count: number;
}

/** The options of a filter with their counts; the filter is closed again. */
export async function readOptions(page: Page, name: FilterName): Promise<readonly ReadOption[]> {
  const options = await openFilter(page, name);
  const read = await options.locator('label').evaluateAll((labels) =>
    labels.map((label) => ({ words: label.textContent, count: label.lastElementChild?.textContent ?? '' })),
  );
  await closeFilters(page);
  return read.map(({ words, count }) => ({
    name: words.slice(0, words.length - count.length),
    count: Number(count.replaceAll(',', '').replace(/ figures?$/, '')),
  }));
}
