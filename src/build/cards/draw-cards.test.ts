import { describe, expect, it } from 'vitest';
import type { SvgNode } from '../../charts/drawing/svg-node.ts';
import { CURATED_VIEWS } from '../../domain/curated-views.ts';
import { createExplorer } from '../../domain/explorer.ts';
import { claimId } from '../../domain/ids.ts';
import { loadBundledPackage } from '../../test/load-bundled-package.ts';
import { openFontBook } from '../fonts/font-book.ts';
import { missingSigns, textWidth } from '../fonts/measure-text.ts';
import { textRuns } from '../fonts/outline-text.ts';
import { CARD } from './card-type.ts';
import { CARD_LOCALES, hasCard, viewCardPath } from './has-card.ts';
import { type CardDrawing, drawCards } from './draw-cards.ts';

const dataset = loadBundledPackage();
const explorer = createExplorer(dataset);
const book = openFontBook();
const cards = drawCards(dataset, 'light', book);

const NUMBER = /\d+(?:[.,]\d+)*/g;

function wordsOn({ drawing, language }: CardDrawing): string {
  return textRuns(drawing, language).map(({ text }) => text).join(' | ');
}

function card(path: string, all = cards): CardDrawing {
  const found = all.find((one) => one.path === path);
  if (found === undefined) throw new Error(`no card ${path}`);
  return found;
}

/** Signs of a card's words that no font holds. */
function missingOn({ drawing, language }: CardDrawing): readonly string[] {
  return textRuns(drawing, language).flatMap(({ text, setting }) => missingSigns(text, setting, book));
}

/** Words of the card's own layer, with where they begin and end; those of its chart lie under a transform. */
function placed({ drawing, language }: CardDrawing): readonly { readonly text: string; readonly x0: number; readonly x1: number; readonly size: number }[] {
  const own = typeof drawing.children === 'string' ? [] : drawing.children.filter(({ tag }) => tag === 'text');
  return own.flatMap((node: SvgNode) =>
    textRuns(node, language).map(({ text, setting }) => {
      const width = textWidth(text.trimEnd(), setting, book);
      const x = Number(node.attributes['x']) - (node.attributes['text-anchor'] === 'end' ? width : 0);
      return { text, x0: x, x1: x + width, size: setting.size };
    }),
  );
}

/** All that the package and the wording of dates may bring onto a card, as numbers; digits of a quote among them. */
function allowedNumbers(id: string, language: 'en' | 'zh'): ReadonlySet<string> {
  const quotes = [...dataset.evidence.values()].flatMap((one) => (one.kind === 'quote' && one.target.id === id ? [one.exact] : []));
  const texts = [...dataset.indicators.values()].map(({ title }) => title[language]);
  const dates = [...dataset.observations.values(), ...dataset.sources.values()].map(({ publishedOn }) => publishedOn);
  const found = [...quotes, ...texts, ...dates, dataset.version, id].join(' ').match(NUMBER) ?? [];
  return new Set(found.flatMap((one) => [one, one.replace(/^0/, '')]));
}

describe('the preview pictures of the bundled package', () => {
  it('are of every quoted or disputed claim, in both languages', () => {
    const claims = [...dataset.observations.keys()].filter((id) => hasCard(explorer, id));
    expect(claims.length).toBeGreaterThan(20);
    const paths = claims.flatMap((id) => [`c/${id}/card.png`, `zh/c/${id}/card.png`]);
    expect(cards.map(({ path }) => path).filter((path) => /(?:^|\/)c\//.test(path)).toSorted()).toEqual(paths.toSorted());
    expect(CARD_LOCALES).toEqual(['en', 'zh']);
  });

  it('are of every curated view', () => {
    expect(cards.map(({ path }) => path).filter((path) => path.startsWith('v/'))).toEqual(CURATED_VIEWS.map(({ slug }) => viewCardPath(slug)));
  });

  it.each(cards.map((one) => [one.path, one] as const))('have a glyph for each sign, in the room that there is: %s', (_path, one) => {
    expect(missingOn(one)).toEqual([]);
    for (const { text, x0, x1, size } of placed(one)) {
      expect(`${text}: ${x0 >= CARD.margin - 8 && x1 <= CARD.width - CARD.margin + 1 ? 'within' : `${x0} to ${x1}`}`).toBe(`${text}: within`);
      expect(size).toBeGreaterThanOrEqual(18);
    }
  });

  it('say the value, its period, who states it, and how many independent origins', () => {
    const words = wordsOn(card('c/exports-us-yoy.2025-05/card.png'));
    for (const part of ['−34.5%', 'May 2025', 'on a year before', 'CNN', 'June 2025', '4 reports, 2 independent origins', '≠ Sources differ', dataset.version, 'Source | line']) {
      expect(words).toContain(part);
    }
    const chinese = wordsOn(card('zh/c/exports-us-yoy.2025-05/card.png'));
    for (const part of ['−34.5%', '2025年5月', '同比', '4篇报道，2个独立来源', '来源有分歧']) expect(chinese.replaceAll(' | ', '')).toContain(part);
  });

  it('say of a misprint that it is one, and strike a refuted value', () => {
    const one = card('c/rare-earth-exports-value.2025-05.misprint/card.png');
    expect(wordsOn(one)).toMatch(/misprint.*refuted/);
    expect(JSON.stringify(one.drawing)).not.toContain('panel-drawing');
  });

  it('hold no number that is not in the package', () => {
    for (const one of cards.filter(({ path }) => path.startsWith('c/') || path.startsWith('zh/c/'))) {
      const id = claimId(one.page.split('/').at(-2) ?? '');
      const value = dataset.observations.get(id)?.value ?? Number.NaN;
      const allowed = allowedNumbers(id, one.language);
      // The words beside the chart; those of its axis are ticks.
      const said = placed(one).map(({ text }) => text).join(' ');
      const foreign = (said.match(NUMBER) ?? []).filter((number) => {
        const size = Math.abs(Number(number.replaceAll(',', '')));
        const isValue = [1, 10, 100, 1e4, 1e-1, 1e-2, 1e-3].some((scale) => Math.abs(size - Math.abs(value) * scale) < 0.051 * Math.max(1, scale));
        const isCount = size < 10 && !number.includes('.');
        return !isValue && !isCount && !allowed.has(number);
      });
      expect(`${one.path}: ${foreign.join(' ')}`).toBe(`${one.path}: `);
    }
  });
});

describe('a planted fault', () => {
  it('is found: a publisher whose name no font holds', () => {
    const sources = new Map([...dataset.sources].map(([id, source]) => [id, { ...source, publisher: `${source.publisher}🙂` }]));
    const faulty = drawCards({ ...dataset, sources }, 'light', book);
    expect(missingOn(card('c/exports-us-yoy.2025-05/card.png', faulty))).toEqual(['🙂']);
  });
});
