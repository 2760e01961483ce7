import { copyOf, copyReport, dropFiles, pasteText, quoteCount, stateCounts, utf8 } from './support/own-copy.ts';
import { evidenceOf, openView, queryIn } from './support/open-view.ts';
import { expect, test } from './support/test.ts';

const SOURCES = '?v=1&tab=sources';
const CNN = copyOf('cnn');
const COUNT = quoteCount('cnn');

test.beforeEach(async ({ page }) => {
  await openView(page, SOURCES);
});

test('a pasted article is found, checked and read: each figure leads to its point', async ({ page, axe }) => {
  test.slow();
  await pasteText(page, ['Menu', 'Search', ...CNN, '© 2025'].join('\n'));
  const report = copyReport(page);
  await expect(report.getByRole('heading', { level: 2 })).toHaveText(`All ${COUNT} quotes of CNN found in your copy.`);
  await expect(report.getByRole('heading', { level: 2 })).toBeFocused();
  expect(await stateCounts(page)).toEqual({ Exact: COUNT });
  await expect(report.getByRole('list', { name: /^Quotes of CNN/ }).locator('> li')).toHaveCount(COUNT);
  expect((await axe().include('.own-copy').analyze()).violations).toEqual([]);

  await report.getByRole('button', { name: 'Read your copy' }).click();
  const reader = report.getByRole('group', { name: 'Your copy, read as CNN' });
  await expect(reader).toContainText('Search');
  await expect(reader).toContainText('© 2025 (in no chart)');
  expect((await axe().include('.own-copy').analyze()).violations).toEqual([]);
  await reader.getByRole('button', { name: /^34\.5%: Open the evidence of −34\.5%/ }).click();
  await expect(evidenceOf(page, /May 2025, −34\.5%$/)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});

test('a saved page is dropped anywhere and read as words alone', { tag: '@desktop' }, async ({ page }) => {
  const attacks = Array.from({ length: 50 }, (_, at) => [
    `<img src=x onerror="document.title='broken ${at}'">`,
    `<script>document.title='broken ${at}'</script>`,
    `<svg onload="document.title='broken ${at}'"><a href="javascript:alert(${at})">x</a></svg>`,
    `<p>&lt;iframe srcdoc="&lt;script&gt;parent.document.title='broken ${at}'&lt;/script&gt;"&gt;&lt;/iframe&gt;</p>`,
  ]).flat();
  expect(attacks).toHaveLength(200);
  const paragraphs = CNN.map((line, at) => `<p>${line.replaceAll('’', '&rsquo;').replaceAll('“', '&#8220;')}</p>${attacks.slice(at * 8, at * 8 + 8).join('')}`);
  const bytes = utf8(`<!doctype html><html><head><title>x</title></head><body onload="document.title='broken'">${paragraphs.join('\n')}</body></html>`);
  const title = await page.title();
  await dropFiles(page, [{ name: 'article.html', type: 'text/html', bytes }]);
  const report = copyReport(page);
  await expect(report.getByRole('heading', { level: 2 })).toHaveText(`All ${COUNT} quotes of CNN found in your copy.`);
  await expect(report).toContainText('read as a web page');
  await report.getByRole('button', { name: 'Read your copy' }).click();
  const reader = report.getByRole('group', { name: 'Your copy, read as CNN' });
  await expect(reader).toContainText('<iframe srcdoc="<script>');
  await expect(reader.locator('img, script, svg, iframe, a, [onerror], [onload], [style]')).toHaveCount(0);
  expect(await page.title()).toBe(title);
});

test('what was changed has its true state, in words, sign and line', async ({ page }) => {
  const changed = CNN.map((line) =>
    line
      .replace('a steep decline of 34.5%', 'a steep decline of 34.6%')
      .replace('It was a sharp slowdown', 'It was а sharp slowdown')
      .replace('China controls 90%', 'China holds 90%')
      .replace('On Saturday, Beijing', 'On Saturday,  Beijing'),
  );
  const [first = '', ...rest] = changed;
  await pasteText(page, [...rest, first].join('\n'));
  const report = copyReport(page);
  await expect(report.getByRole('heading', { level: 2 })).toHaveText(`${COUNT - 3} of ${COUNT} quotes of CNN found in your copy. Three were not: their words may have been edited since.`);
  expect(await stateCounts(page)).toEqual({
    Exact: COUNT - 5,
    'Exact after normalisation': 1,
    Moved: 1,
    'Number only': 1,
    'Not found': 2,
  });
  await report.getByRole('button', { name: 'Not as they were 5' }).click();
  const row = (words: string) => report.getByRole('listitem').filter({ hasText: words });
  await expect(row('a steep decline')).toContainText('Not in this copy.');
  await expect(row('a sharp slowdown')).toContainText('looks the same');
  await expect(row('China controls')).toContainText('The number is there, the sentence is not.');
  await expect(row('Trade negotiations')).toContainText('another order');
  const line = (words: string) =>
    row(words).locator('mark').first().evaluate((mark) => {
      const { textDecorationStyle, backgroundColor } = getComputedStyle(mark);
      return { line: textDecorationStyle, highlighted: backgroundColor !== 'rgba(0, 0, 0, 0)' };
    });
  expect(await line('On Saturday')).toEqual({ line: 'double', highlighted: true });
  expect(await line('Trade negotiations')).toEqual({ line: 'dashed', highlighted: true });
  expect(await line('China controls')).toEqual({ line: 'dotted', highlighted: false });
  expect(await line('a steep decline')).toEqual({ line: 'wavy', highlighted: false });
  await row('Trade negotiations').getByRole('button', { name: /^Read it there|^Read it in your copy/ }).click();
  await expect(report.getByRole('button', { name: /^Tuesday: Open the evidence/ })).toBeFocused();
});

test('another article belongs to no report, and can still be read against one', async ({ page }) => {
  await pasteText(page, 'The museum opens on Sunday. Tickets cost 12 dollars, 3% more than in May.');
  const report = copyReport(page);
  await expect(report.getByRole('heading', { level: 2 })).toHaveText('Your copy belongs to none of the five reports that are quoted here.');
  await report.getByRole('radio', { name: /CNN, 0 of/ }).check();
  await expect(report.getByRole('heading', { level: 2 })).toHaveText(new RegExp(`^0 of ${COUNT} quotes of CNN found`));
  await report.getByRole('button', { name: 'Read your copy' }).click();
  await expect(report.getByRole('group', { name: /^Your copy, read as CNN/ }).getByRole('button')).toHaveCount(0);
  await report.getByRole('button', { name: 'Forget this copy' }).click();
  await expect(report).toHaveCount(0);
});

test('what cannot be read is named, and the view stays', { tag: '@desktop' }, async ({ page }) => {
  test.slow();
  await pasteText(page, CNN.join('\n'));
  const heading = copyReport(page).getByRole('heading', { level: 2 });
  await expect(heading).toContainText('found in your copy');
  const file = (bytes: string, times = 1) => ({ name: 'article.txt', type: '', bytes, times });
  const utf16 = Array.from('\uFEFFExports fell 34.5%', (letter) => String.fromCharCode(letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8)).join('');
  const cases: readonly (readonly [readonly ReturnType<typeof file>[], RegExp])[] = [
    [[file('a'), file('b')], /two files at once/],
    [[file('')], /no words in it/],
    [[file(' \n ')], /no words in it/],
    [[file('<html><script>1</script></html>')], /page holds no words/],
    [[file('%PDF-1.7\n\u0093\u0094')], /is a PDF, not a text/],
    [[file('PK\u0003\u0004abc')], /ZIP archive, or an office document/],
    [[file('\u0089PNG\r\n\u001a\n')], /is a picture/],
    [[file('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n')], /web archive/],
    [[file(utf16)], /written in UTF-16/],
    [[file('\u00d6\u00d0\u00b9\u00fa\u00b5\u00c4\u00b3\u00f6\u00bf\u00da\u00cf\u00c2\u00bd\u00b5')], /written in GB18030/],
    [[file('China\u0092s exports fell')], /written in Windows-1252/],
    [[file('abc\u0000\u0001\u0002def')], /data that are no text/],
    [[file('noise and 7 noises. ', 250_000)], /5 million characters; at most 2 million/],
    [[file('a'.repeat(1000), 26_000)], /26 MB; at most 25 MB/],
  ];
  for (const [files, sentence] of cases) {
    await test.step(String(sentence), async () => {
      await dropFiles(page, files);
      const refusal = page.locator('.own-copy [tabindex="-1"]', { hasText: 'What was checked before is kept.' });
      await expect(refusal).toContainText(sentence);
      await expect(refusal).toBeFocused();
      await expect(heading).toContainText('found in your copy');
      expect(new URL(page.url()).search).toBe(SOURCES);
    });
  }
});

test('two megabytes of noise are searched, and belong to no report', { tag: '@desktop' }, async ({ page }) => {
  test.slow();
  await dropFiles(page, [{ name: 'noise.txt', type: 'text/plain', bytes: utf8('7 in May, 34.5% of “noise”. '), times: 65_000 }]);
  const report = copyReport(page);
  await expect(report.getByRole('heading', { level: 2 })).toContainText('belongs to none', { timeout: 20_000 });
  await report.getByRole('radio', { name: /CNN/ }).check();
  await report.getByRole('button', { name: 'Read your copy' }).click();
  await expect(report).toContainText('Only the first 20,000 numbers are marked.');
  await report.getByRole('button', { name: 'Show the next part' }).click();
});

test('a check that takes long says how far it is, and stops when told', async ({ page }) => {
  await page.route('**/verify-worker*.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: "addEventListener('message', () => postMessage({ kind: 'progress', progress: { stage: 'checking', done: 31, of: 87 } }));",
    }),
  );
  await openView(page, SOURCES);
  await pasteText(page, CNN.join('\n'));
  await expect(page.getByRole('progressbar', { name: 'Looking for quotes: 31 of 87' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('region', { name: 'Check against your own copy' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  await expect(copyReport(page)).toHaveCount(0);
});

test('nothing of a copy leaves the tab or outlives it', async ({ page, context }) => {
  const markers = Array.from({ length: 50 }, (_, at) => `zq${at}marker${at}zq`);
  const heard: string[] = [];
  context.on('request', (request) => heard.push(request.url(), request.postData() ?? '', JSON.stringify(request.headers())));
  context.on('console', (message) => heard.push(message.text()));
  await pasteText(page, CNN.map((line, at) => `${line} ${markers[at % 50]}`).concat(markers).join('\n'));
  const report = copyReport(page);
  await report.getByRole('button', { name: 'Read your copy' }).click();
  await expect(report).toContainText(markers[49] ?? '');
  await report.getByRole('button', { name: /^34\.5%: Open the evidence/ }).click();
  await page.getByRole('button', { name: /^(?:Close the evidence)$/ }).first().click();
  await report.getByRole('radio', { name: /La Voce/ }).check();
  await page.getByRole('button', { name: 'Charts', exact: true }).click();
  await page.getByRole('button', { name: /^Sources/ }).first().click();
  await expect(report).toBeVisible();
  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const stores = [localStorage, sessionStorage].map((store) => Object.entries(store));
    return JSON.stringify([stores, databases, await caches.keys(), history.state, location.href, document.cookie, name]);
  });
  const all = [...heard, kept].join('\n');
  expect(markers.filter((marker) => all.includes(marker))).toEqual([]);
  // The address is written at most twice a second, and a reload asks for what stands in it.
  await expect.poll(() => queryIn(page)).toContain('tab=sources');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  await expect(report).toHaveCount(0);
});
