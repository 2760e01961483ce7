import { describe, expect, it } from 'vitest';
import { CURATED_SLUGS, CURATED_VIEWS, heldSteps } from '../../domain/curated-views.ts';
import { curatedParts } from '../../domain/curated-parts.ts';
import { LOCALES } from '../../domain/locale.ts';
import { curatedSentence } from '../../i18n/curated-text.ts';
import { curatedWords as english } from '../../i18n/en/curated-words.ts';
import { en } from '../../i18n/en/en.ts';
import { curatedWords as chinese } from '../../i18n/zh/curated-words.ts';
import { zh } from '../../i18n/zh/zh.ts';
import { loadBundledPackage } from '../../test/load-bundled-package.ts';
import { reconcileView } from '../../state/reconcile-view.ts';
import { decodeView, encodeView } from '../../state/view-url.ts';

const dataset = loadBundledPackage();
const spoken = { en: [english, en], zh: [chinese, zh] } as const;

describe('the curated views', () => {
  it('are ten to twelve, each of a name and a view of its own', () => {
    expect(CURATED_VIEWS.length).toBeGreaterThanOrEqual(10);
    expect(CURATED_VIEWS.length).toBeLessThanOrEqual(12);
    expect(new Set(CURATED_VIEWS.map((view) => view.query)).size).toBe(CURATED_VIEWS.length);
    for (const slug of CURATED_SLUGS) expect(slug).toMatch(/^[a-z][a-z-]{2,30}$/);
  });

  it.each(CURATED_VIEWS)('$slug is spelt as its view is written, and the package has all of it', ({ query }) => {
    const decoded = decodeView(query);
    expect(decoded.issues).toEqual([]);
    expect(encodeView(decoded.view)).toBe(query);
    expect(reconcileView(decoded.view, dataset).issues).toEqual([]);
  });

  it('are all told with the bundled package, and none with a package that lacks their figures', () => {
    expect(heldSteps(dataset)).toEqual(CURATED_VIEWS);
    expect(heldSteps({ ...dataset, observations: new Map() })).toEqual([]);
  });

  it.each(CURATED_VIEWS)('$slug is about a claim that its text names, in every language', ({ slug, claim }) => {
    for (const locale of LOCALES) {
      const parts = curatedParts(spoken[locale][0][slug].text, dataset);
      expect(parts.ok ? [] : parts.issues).toEqual([]);
      const claims = parts.ok ? parts.value.flatMap((part) => (part.kind === 'figure' ? [part.observation.id] : [])) : [];
      expect(claims, locale).toContain(claim);
    }
  });

  it.each(CURATED_VIEWS)('$slug says the same figures in both languages, in the same forms', ({ slug }) => {
    const claims = LOCALES.map((locale) => [...spoken[locale][0][slug].text.matchAll(/\{[^}]*\}/g)].map(String).toSorted());
    expect(claims[1]).toEqual(claims[0]);
  });

  it('have no figure typed in their words: but a month, in Chinese, no digit stands outside of a reference', () => {
    for (const slug of CURATED_SLUGS) {
      for (const locale of LOCALES) {
        const { title, text } = spoken[locale][0][slug];
        expect(`${title} ${text}`.replaceAll(/\{[^}]*\}|\d月/g, ''), `${slug} ${locale}`).not.toMatch(/\d/);
      }
    }
  });

  it('read as sentences', () => {
    const sentence = (slug: (typeof CURATED_SLUGS)[number], locale: 'en' | 'zh') => {
      const parts = curatedParts(spoken[locale][0][slug].text, dataset);
      return parts.ok ? curatedSentence(parts.value, spoken[locale][1]) : '';
    };
    expect(sentence('two-figures-for-may', 'en')).toMatch(/^Most reports give −34\.5% for .* gave −34\.4%\. /);
    expect(sentence('may-exports', 'en')).toMatch(/fell by 34\.5% in May 2025, after 21% in April\..* by 4\.8%, .*\(\+8\.1%\).*\(\+5\.0%\)\.$/);
    expect(sentence('may-exports', 'zh')).toMatch(/^2025年5月，.*下降34\.5%/);
  });
});
