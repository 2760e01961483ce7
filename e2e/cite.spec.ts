import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { evidenceOf, openView, queryIn } from './support/open-view.ts';
import { expect, test } from './support/test.ts';

const CLAIM = 'exports-us-yoy.2025-05';
const OPEN = `?v=1&e=${CLAIM}`;
const SENTENCE =
  /^China’s exports to the United States fell 34\.5% in May 2025 from a year earlier: “Its exports to the US suffered a steep decline of 34\.5%” \(CNN, June 2025; .*first release; .*4 reports, 2 origins, .*elsewhere −34\.4% \[.*\], unexplained.*\)\. Measured: .*, in US dollars\. (http:\S+)$/;

function copyButton(page: Page): Locator {
  return page.getByRole('button', { name: 'Copy cited sentence' });
}

function citeButton(page: Page): Locator {
  return page.getByRole('button', { name: 'Cite', exact: true });
}

function ways(page: Page): Locator {
  return page.getByRole('group', { name: 'Ways to cite' });
}

/** The last thing that the page said to those who hear it. */
async function expectSaid(page: Page, text: string | RegExp): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: text })).toHaveCount(1);
}

async function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

test('one press copies a sentence that names value, source and doubt, and whose link opens the claim', async ({ page }) => {
  await openView(page, OPEN);
  await copyButton(page).click();
  await expect(page.getByRole('button', { name: 'Sentence copied' })).toBeVisible();
  await expectSaid(page, 'Sentence copied');
  const [, link = ''] = SENTENCE.exec(await clipboard(page)) ?? [];
  expect(await clipboard(page)).toMatch(SENTENCE);
  await page.goto(link);
  await expect(evidenceOf(page, /May 2025/)).toBeVisible();
  expect(queryIn(page)).toBe(`?v=1&t=2024-10..2026-08&e=${CLAIM}`);
  await expect(copyButton(page)).toBeVisible();
});

test('the claim is copied in every format, and each copy is said', async ({ page }) => {
  const starts = {
    'Plain text': /^China’s exports to the United States fell 34\.5%/,
    Markdown: /^China’s exports .*\(\[CNN\]\(https:\/\/.*<http:\S+>$/s,
    HTML: /^<p>China’s exports .*<a href="https:\/\/[^"]+">CNN<\/a>.*<\/p>$/s,
    BibTeX: /^@[a-z]+\{[a-z0-9-]+,\n/,
    RIS: /^TY {2}- [A-Z]+\r?\nID {2}- /,
    'CSL-JSON': /^\[\n/,
    'Web Annotation': /^\{\n {2}"@context": \[\n {4}"http:\/\/www\.w3\.org\/ns\/anno\.jsonld"/,
  };
  await openView(page, OPEN);
  await citeButton(page).click();
  for (const [format, start] of Object.entries(starts)) {
    await ways(page).getByRole('button', { name: `Copy as ${format}` }).click();
    await expectSaid(page, `${format} copied`);
    expect.soft(await clipboard(page), format).toMatch(start);
  }
});

test('the whole view is saved in four formats, and each file names the same figures', async ({ page }) => {
  await openView(page, `?v=1&t=2025-04..2025-06&e=${CLAIM}`);
  await citeButton(page).click();
  await expect(ways(page).getByRole('heading', { name: /^All \d+ figures of this view, as files$/ })).toBeVisible();
  const claims: string[][] = [];
  for (const [format, ending] of [['BibTeX', 'bib'], ['RIS', 'ris'], ['CSL-JSON', 'json'], ['Web Annotation', 'jsonld']]) {
    const download = page.waitForEvent('download');
    await ways(page).getByRole('button', { name: `Save as ${format}` }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(new RegExp(`^sourceline-2025-04-2025-06-(?:sources|evidence)-\\d{4}-\\d{2}-\\d{2}-[0-9a-f]{8}\\.${ending}$`));
    const text = await readFile(await file.path(), 'utf8');
    claims.push([...new Set(text.match(/\b(?:exports|cpi|ppi|us-duty|china-duty)[a-z-]*\.2025-\d{2}(?:-\d{2})?(?:\.[a-z]+)?(?=[\],".])/g))].toSorted());
  }
  expect(claims[0]).toContain(CLAIM);
  expect(claims.slice(1, 3)).toEqual([claims[0], claims[0]]);
  expect(claims[3]).toEqual(expect.arrayContaining(claims[0] ?? []));
});

test('Escape closes the ways to cite and gives back the focus; again, it closes the evidence', async ({ page }) => {
  await openView(page, OPEN);
  await citeButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(citeButton(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(ways(page).getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(ways(page)).toHaveCount(0);
  await expect(citeButton(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(citeButton(page)).toHaveCount(0);
  await expect.poll(() => queryIn(page)).not.toContain('e=');
});

test('without a clipboard the old way copies', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => {
      document.documentElement.dataset['copied'] = getSelection()?.toString() ?? '';
      return true;
    };
  });
  await openView(page, OPEN);
  await copyButton(page).click();
  await expect(page.getByRole('button', { name: 'Sentence copied' })).toBeFocused();
  expect(await page.locator('html').getAttribute('data-copied')).toMatch(SENTENCE);
});

test('where nothing copies, the text is shown, selected, with what to do', async ({ page, axe }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await openView(page, OPEN);
  await copyButton(page).click();
  const dialog = page.getByRole('dialog', { name: 'Copy by hand' });
  const field = dialog.getByRole('textbox', { name: 'The text to copy' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(SENTENCE);
  const selected = await field.evaluate((area) => area instanceof HTMLTextAreaElement && area.selectionEnd - area.selectionStart === area.value.length);
  expect(selected).toBe(true);
  expect((await axe().include('dialog[open]').analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(copyButton(page)).toBeFocused();
  await expect(evidenceOf(page)).toBeVisible();
});

test('of a past day the sentence says of which, and names nothing later', async ({ page }) => {
  await openView(page, `?v=1&known=2025-06-10&e=${CLAIM}`);
  await copyButton(page).click();
  await expectSaid(page, 'Sentence copied');
  const text = await clipboard(page);
  expect(text).toMatch(/as known on 10 June 2025/);
  expect(text).toMatch(/known=2025-06-10/);
  expect(text).not.toMatch(/CNN|World News Central|July 2025|2026(?!-)/);
});

test('the actions are large enough for fingers, always in sight on a sheet, and clean to axe', async ({ page, axe }, { project }) => {
  await openView(page, OPEN);
  const phone = project.name === 'phone';
  if (phone) await expect(copyButton(page)).toBeInViewport({ ratio: 1 });
  await citeButton(page).click();
  const boxes = await ways(page)
    .getByRole('button')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(boxes.length).toBe(11);
  expect(Math.min(...boxes)).toBeGreaterThanOrEqual(phone ? 44 : 24);
  if (phone) await expect(copyButton(page)).toBeInViewport({ ratio: 1 });
  expect((await axe().analyze()).violations).toEqual([]);
});
