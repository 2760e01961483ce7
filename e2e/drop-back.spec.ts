import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { type DroppedFile, dropFiles, utf8 } from './support/own-copy.ts';
import { evidenceOf, openView, queryIn } from './support/open-view.ts';
import { expect, test } from './support/test.ts';

const VIEW = '?v=1&topic=~trade~prices&t=2025-01..2025-08';

/** Saves the table of a view, as a reader does. */
async function savedTable(page: Page): Promise<string> {
  await openView(page, `${VIEW}&tab=table`);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download as CSV' }).click()]);
  return readFile(await file.path(), 'utf8');
}

function table(text: string): DroppedFile {
  return { name: 'renamed.png', type: 'image/png', bytes: utf8(text) };
}

const report = (page: Page) => page.getByRole('region', { name: 'A file from this page' });

test('a saved table restores its view, and all its values agree', async ({ page, axe }) => {
  const text = await savedTable(page);
  await openView(page, '?v=1&tab=disputes');
  await dropFiles(page, [table(text)]);
  await expect(report(page)).toBeFocused();
  await expect(report(page)).toContainText(/All \d+ values of this file agree with the package\./);
  await expect(report(page)).toContainText('nothing of it is sent or stored');
  await expect.poll(() => queryIn(page)).toBe(`${VIEW}&tab=table`);
  expect((await axe().include('.drop-back').analyze()).violations).toEqual([]);
  await page.goBack();
  await expect.poll(() => queryIn(page)).toBe('?v=1&tab=disputes');
  await report(page).getByRole('button', { name: 'Put this away' }).click();
  await expect(report(page)).toHaveCount(0);
});

test('a digit that was changed is named with both values, and leads to its source', async ({ page }) => {
  const text = await savedTable(page);
  const edited = text.replace(',-34.5,', ',-34.6,');
  expect(edited).not.toBe(text);
  await openView(page);
  await dropFiles(page, [table(edited)]);
  await expect(report(page)).toContainText(/1 of \d+ values of this file does not agree with the package\./);
  const row = report(page).getByRole('list', { name: 'Values that do not agree' }).getByRole('listitem');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('The file says −34.6%, the package says −34.5%.');
  await expect(row).toContainText('(changed after saving)');
  await row.getByRole('button', { name: /^Open its source/ }).click();
  await expect(evidenceOf(page, /May 2025, −34\.5%$/)).toBeVisible();
});

test('a picture that was saved restores its view, and a digit that is changed in its record is found', { tag: '@desktop' }, async ({ page }) => {
  test.slow();
  for (const kind of ['SVG', 'PNG']) {
    await openView(page, VIEW);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('button', { name: 'Picture and data' }).click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: `Save ${kind}` }).click()]);
    const bytes = (await readFile(await file.path())).toString('latin1');
    await openView(page, '?v=1&tab=disputes');
    await dropFiles(page, [{ name: 'x', type: '', bytes }]);
    await expect(report(page)).toContainText(/All \d+ values of this file agree with the package\./);
    await expect.poll(() => queryIn(page)).toBe(VIEW);
    const edited = bytes.replace('"value":-34.5', '"value":-34.6').replace('&quot;value&quot;:-34.5', '&quot;value&quot;:-34.6');
    expect(edited).not.toBe(bytes);
    await dropFiles(page, [{ name: 'x', type: '', bytes: edited }]);
    await expect(report(page)).toContainText('The file says −34.6%, the package says −34.5%.');
  }
});

test('each file of data that was saved is known again', { tag: '@desktop' }, async ({ page }) => {
  test.slow();
  await openView(page, VIEW);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Picture and data' }).click();
  const saved: DroppedFile[] = [];
  for (const name of ['CSV, as shown', 'CSV, in full', 'JSON', 'Data package']) {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: `Save ${name}`, exact: true }).click()]);
    saved.push({ name, type: '', bytes: (await readFile(await file.path())).toString('latin1') });
  }
  await page.keyboard.press('Escape');
  for (const file of saved) {
    await dropFiles(page, [file]);
    await expect(report(page), file.name).toContainText(/All \d+ values of this file agree with the package\./);
    await report(page).getByRole('button', { name: 'Put this away' }).click();
  }
});

test('what is not as it was saved is refused with a reason, what is none of ours is checked as an article, and nothing of a drawing becomes part of the page', { tag: '@desktop' }, async ({ page }) => {
  await openView(page, VIEW);
  const svg = (inner: string): DroppedFile => ({ name: 'x.svg', type: 'image/svg+xml', bytes: utf8(`<svg xmlns="http://www.w3.org/2000/svg" onload="document.title='broken'"><script>document.title='broken'</script>${inner}</svg>`) });
  const title = await page.title();
  const cases: readonly (readonly [DroppedFile, RegExp])[] = [
    [svg(''), /drawing \(SVG\) carries no record of this page/],
    [svg('<metadata id="sourceline-record">{"format":1,</metadata>'), /record in that drawing \(SVG\) cannot be read/],
    [svg('<metadata id="sourceline-record">{"format":9}</metadata>'), /written by a newer version/],
    [{ name: 'x.csv', type: 'text/csv', bytes: 'claim_id,metric_id,value\n"' }, /table \(CSV\) c/],
  ];
  for (const [file, sentence] of cases) {
    await dropFiles(page, [file]);
    await expect(report(page)).toContainText(sentence);
    await expect(report(page)).toBeFocused();
    expect(queryIn(page)).toBe(VIEW);
  }
  expect(await page.title()).toBe(title);
  await expect(page.locator('script:not([src]), [onload]')).toHaveCount(0);
  await dropFiles(page, [{ name: 'x.csv', type: 'text/csv', bytes: utf8('The museum opens on Sunday. Tickets cost 12 dollars.') }]);
  await expect(page.getByRole('region', { name: 'Your copy' })).toContainText('belongs to none');
  await expect.poll(() => queryIn(page)).toContain('tab=sources');
});
