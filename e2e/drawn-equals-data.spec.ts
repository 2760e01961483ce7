import { countWords, factsOf, queryOf, type View } from './support/expected-view.ts';
import { GALLERY } from './support/gallery.ts';
import { drawingFaults } from './support/judge-drawing.ts';
import { expectCount, openView, showView } from './support/open-view.ts';
import { figures, indicators } from './support/package-figures.ts';
import { readDrawing } from './support/read-drawing.ts';
import { double, reword, rewrite, takeAway, type Tamper } from './support/tamper.ts';
import { expect, test } from './support/test.ts';
import { numbersIn } from './support/words.ts';

test('every mark of thirty views stands within half a pixel of its figure, and no other mark is drawn', async ({ page }) => {
  test.slow();
  await openView(page);
  for (const [name, view] of GALLERY) {
    await test.step(name, async () => {
      await showView(page, queryOf(view));
      await expectCount(page, countWords(view));
      await expect.soft.poll(async () => drawingFaults(await readDrawing(page), view), { message: name }).toEqual([]);
    });
  }
});

test('the marks stay on their figures at every width', { tag: '@desktop' }, async ({ page }) => {
  const widths = [320, 360, 599, 600, 768, 1099, 1100, 1280, 1920];
  await openView(page);
  for (const width of widths) {
    await test.step(`${width} px`, async () => {
      await page.setViewportSize({ width, height: 800 });
      await expect.soft.poll(async () => drawingFaults(await readDrawing(page), {}), { message: `${width} px` }).toEqual([]);
    });
  }
});

/** Moves the last number of an attribute: of a place, its y. */
const lower: Tamper = rewrite('transform', (text) => text.replace(/([\d.]+)\)$/, (_, y: string) => `${Number(y) + 3})`));
const lowerLine: Tamper = rewrite('d', (text) => text.replace(/ ([\d.]+)L/, (_, y: string) => ` ${Number(y) + 3}L`));

const TONNES = '[data-panel="rare-earth-tonnes"]';
const EXPORTS = '[data-panel="exports"]';
const TARIFFS = '[data-panel="tariffs"]';

/** What is planted in the drawing of a first visit, and how it must be reported. */
const PLANTED: readonly (readonly [name: string, selector: string, plant: Tamper, report: RegExp])[] = [
  ['a small mark 3 px too low', `${EXPORTS} .cited-marker`, lower, /exports: a marker at .* is no figure/],
  ['a disc 3 px too low', `${EXPORTS} .origin-disc`, lower, /exports: the disc of .* is off its value/],
  ['an announced rate 3 px too low', `${TARIFFS} .announced-mark`, lower, /tariffs: us-duty-on-china-announced.* has no announced/],
  ['a corner of a line 3 px too low', `${EXPORTS} .series-line`, lowerLine, /exports-yoy: corner 0 .* is off its value/],
  ['a corner of a rate 3 px too low', `${TARIFFS} .series-line`, lowerLine, /us-duty-on-china: corner 0 .* is off its value/],
  ['a bar that is not as long as its figure', '.period-bar', rewrite('height', (text) => `${Number(text) + 3}`), /a bar at .* is no figure/],
  ['a bar beside its month', '.period-bar', rewrite('x', (text) => `${Number(text) - 20}`), /a bar at .* is no figure/],
  ['a span that is not as long as its months', `${TONNES} .span-mark path`, rewrite('d', (text) => text.replace(/H([\d.]+)/, (_, x: string) => `H${Number(x) - 5}`)), /a span at .* is no figure/],
  ['a mark that is drawn twice', `${EXPORTS} .cited-marker`, double, /exports: a marker at .* is no figure/],
  ['a mark that is gone', '.period-bar', takeAway, /has no bar at its place/],
  ['a forecast that is gone', `${EXPORTS} .forecast-tick`, takeAway, /exports-yoy-forecast.2025-05 has no forecast/],
  ['a disc that is gone', `${TARIFFS} .evidence-mark`, takeAway, /tariffs: .* is quoted and has no disc/],
  ['a line that is gone', '.series-ppi-yoy', takeAway, /ppi-yoy: 0 strokes are drawn/],
  ['a gap that is bridged', '.series-exports-us-yoy', rewrite('d', (text) => text.replaceAll(/(?!^)M/g, 'L')), /exports-us-yoy: \d+ strokes are drawn/],
  ['a series in the colour of another', `${EXPORTS} .series-line`, rewrite('stroke', () => 'var(--us)'), /exports-yoy is drawn in the colour us/],
  ['a mark of no kind', `${EXPORTS} .cited-marker`, rewrite('class', () => 'odd'), /a unknown at/],
  ['a count of origins that is too great', `${TARIFFS} .origin-disc text`, reword((text) => `${text}2`), /says \d+ origins/],
  ['a label of the value axis that is wrong', `${EXPORTS} .value-ticks text`, reword((text) => text.replace('40', '50')), /the line of .* is off the scale/],
  ['a label of the time axis that is wrong', 'svg:has(> .cursor-month) text:text-is("Apr")', reword(() => 'May'), /the label May stands/],
  ['a forecast that says another value', `${EXPORTS} .chart-note:has-text("Forecast")`, reword((text) => text.replace('5.0', '6.0')), /is no value of the panel/],
];

test('a drawing that is not as the figures is found out', { tag: '@desktop' }, async ({ page }) => {
  const view: View = {};
  const faults = async (): Promise<readonly string[]> => drawingFaults(await readDrawing(page), view);
  await openView(page);
  await expect.poll(faults).toEqual([]);
  for (const [name, selector, plant, report] of PLANTED) {
    await test.step(name, async () => {
      const undo = await plant(page.locator(selector).first());
      expect.soft((await faults()).join('\n'), name).toMatch(report);
      await undo();
      expect(await faults(), `after ${name}`).toEqual([]);
    });
  }
});

const SCALES: Readonly<Record<string, number>> = { '': 0, thousand: 3, million: 6, billion: 9 };

/** The amount that words say, in units: "$18.7 million" is 18,700,000. */
function amountIn(words: string): number {
  const scale = /thousand|million|billion/.exec(words)?.[0] ?? '';
  return (numbersIn(words)[0] ?? Number.NaN) * 10 ** (SCALES[scale] ?? 0);
}

test('the figures below the panels are those of the package, and what is refuted is struck', async ({ page }) => {
  await openView(page);
  for (const view of [{}, { topics: ['rare-earths', 'context'] }, { sources: ['cnn'] }, { sources: ['cited'] }]) {
    await showView(page, queryOf(view));
    const facts = await page.locator('section[aria-labelledby=facts-title] [data-claim]').evaluateAll((all) =>
      all.map((fact) => {
        const struck = [...fact.querySelectorAll('s')].map((rival) => rival.textContent);
        const value = fact.querySelector('.whitespace-nowrap')?.textContent ?? '';
        return { claim: fact.getAttribute('data-claim') ?? '', value, struck };
      }),
    );
    const expected = new Map(factsOf(view).map((figure) => [figure.claim, figure]));
    expect(new Set(facts.map((fact) => fact.claim))).toEqual(new Set(expected.keys()));
    expect(facts).toHaveLength(expected.size);
    for (const { claim, value } of facts) {
      const figure = expected.get(claim);
      const multiplier = Number(indicators.get(figure?.indicator ?? '')?.('unit_multiplier') ?? '0');
      const amount = (figure?.value ?? Number.NaN) * 10 ** multiplier;
      expect.soft(Math.abs(amountIn(value) - amount) / Math.max(1, Math.abs(amount)), `${claim}: ${value}`).toBeLessThan(0.001);
    }
    const misprints = figures.filter((figure) => figure.status === 'misprint');
    for (const { claim, indicator } of misprints) {
      expect(facts.map((fact) => fact.claim)).not.toContain(claim);
      const beside = facts.find((fact) => fact.claim.startsWith(`${indicator}.`));
      if (beside !== undefined) expect(beside.struck.map(amountIn)).toContain(18_700_000_000);
    }
  }
});
