import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { simulateBrettel } from './palette/brettel.ts';
import { colourDifference } from './palette/colour-difference.ts';
import { DICHROMATS } from './palette/dichromat.ts';
import { toLab } from './palette/lab.ts';
import { simulateMachado } from './palette/machado.ts';
import { contrast, type LinearRgb, parseHex } from './palette/rgb.ts';
import { THEMES, type Theme, themeTokens } from './palette/theme-tokens.ts';
import { SERIES_STYLES } from './series-styles.ts';

const CSS = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const SERIES = ['us', 'china', 'cpi', 'ppi', 'rare', 'magnet'] as const;

type Sight = (colour: LinearRgb) => LinearRgb;

/** Seven ways to see: one of everybody's, and three kinds of dichromat by two models, which disagree. */
const SIGHTS: readonly (readonly [string, Sight])[] = [
  ['normal', (colour) => colour],
  ...DICHROMATS.map((kind) => [`${kind} (Machado 2009)`, (colour: LinearRgb) => simulateMachado(colour, kind)] as const),
  ...DICHROMATS.map((kind) => [`${kind} (Brettel 1997)`, (colour: LinearRgb) => simulateBrettel(colour, kind)] as const),
];

function colourOf(name: string, theme: Theme, css = CSS): LinearRgb {
  return parseHex(themeTokens(css, theme).get(name) ?? `--${name} is missing`);
}

/** The two series that look most alike to an eye, and how different they are. */
function worstPair(theme: Theme, sight: Sight, css = CSS): { readonly pair: string; readonly difference: number } {
  const seen = SERIES.map((name) => ({ name, lab: toLab(sight(colourOf(name, theme, css))) }));
  const pairs = seen.flatMap((one, index) =>
    seen.slice(index + 1).map((other) => ({ pair: `${one.name}/${other.name}`, difference: colourDifference(one.lab, other.lab) })),
  );
  return pairs.reduce((worst, one) => (one.difference < worst.difference ? one : worst));
}

function contrastOf(ink: string, paper: string, theme: Theme): number {
  return contrast(colourOf(ink, theme), colourOf(paper, theme));
}

describe.each(THEMES)('the series colours on %s paper', (theme) => {
  it.each(SIGHTS)('stay at least 20 apart for the %s eye, the worst pair too', (_name, sight) => {
    const { pair, difference } = worstPair(theme, sight);
    expect(difference, pair).toBeGreaterThanOrEqual(20);
  });

  it.each([...SERIES, 'rule-strong'])('stand out as marks: %s, 3 to 1', (name) => {
    expect(contrastOf(name, 'paper', theme)).toBeGreaterThanOrEqual(3);
  });

  it.each([...SERIES.map((name) => `${name}-t`), 'ink-2'])('can be read as words, and under paper-coloured digits: %s, 4.5 to 1', (name) => {
    expect(contrastOf(name, 'paper', theme)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(name, 'paper-2', theme)).toBeGreaterThanOrEqual(4.5);
  });
});

describe.each(THEMES)('the inks on %s paper', (theme) => {
  it.each([
    ['ink', 'paper'],
    ['ink', 'paper-2'],
    ['ink', 'paper-3'],
    ['ink-2', 'paper'],
    ['ink-2', 'paper-2'],
    ['ink-3', 'paper'],
    ['ink-3', 'paper-2'],
    ['marker-ink', 'marker'],
  ])('can be read: %s on %s, 4.5 to 1', (ink, paper) => {
    expect(contrastOf(ink, paper, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['rule-strong', 'zero'])('edge controls and zero: %s, 3 to 1', (name) => {
    expect(contrastOf(name, 'paper', theme)).toBeGreaterThanOrEqual(3);
  });
});

describe.each(THEMES)('the events on %s paper', (theme) => {
  const events = [...themeTokens(CSS, theme).keys()].filter((name) => name.startsWith('ev-') && name !== 'ev-ink');

  it('have a colour for each of six categories', () => {
    expect(events).toHaveLength(6);
  });

  it.each(events)('carry a number that can be read, and are seen: %s', (name) => {
    expect(contrastOf('ev-ink', name, theme)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(name, 'paper', theme)).toBeGreaterThanOrEqual(3);
  });
});

describe('colour', () => {
  it('is never alone: each series has a dash and a marker of its own', () => {
    expect(new Set(SERIES.map((name) => SERIES_STYLES[name].dash)).size).toBe(SERIES.length);
    expect(new Set(SERIES.map((name) => SERIES_STYLES[name].marker)).size).toBe(SERIES.length);
    expect(SERIES.map((name) => SERIES_STYLES[name].dash)).not.toContain(SERIES_STYLES.other.dash);
  });

  it('of a series comes from its tokens, and a seventh is neutral', () => {
    for (const name of SERIES) expect([SERIES_STYLES[name].mark, SERIES_STYLES[name].label]).toEqual([`var(--${name})`, `var(--${name}-t)`]);
    expect(CSS).toMatch(/--other: var\(--rule-strong\);\s+--other-t: var\(--ink-2\);/);
  });
});

describe('a fault that is planted in the tokens', () => {
  const plant = (from: string, to: string): string => {
    expect(CSS).toContain(from);
    return CSS.replace(from, to);
  };

  it('is found where two series have one colour', () => {
    const css = plant('--china: light-dark(#a3260a, #da3c14);', '--china: light-dark(#1e4fb3, #76c4fb);');
    for (const theme of THEMES) for (const [, sight] of SIGHTS) expect(worstPair(theme, sight, css)).toEqual({ pair: 'us/china', difference: 0 });
  });

  it('is found where a pair is apart for most eyes, and not for one', () => {
    const css = plant('--cpi: light-dark(#0a9fa5, #458679);', '--cpi: light-dark(#35690c, #458679);');
    const failed = SIGHTS.filter(([, sight]) => worstPair('light', sight, css).difference < 20).map(([name]) => name);
    expect(failed).toContain('deutan (Machado 2009)');
    expect(failed).not.toContain('normal');
  });

  it('is found where a token is missing or is no plain pair of colours', () => {
    expect(() => colourOf('us', 'light', plant('--us: light-dark(#1e4fb3, #76c4fb);', ''))).toThrow('--us is missing');
    expect(() => colourOf('us', 'dark', plant('--us: light-dark(#1e4fb3, #76c4fb);', '--us: blue;'))).toThrow('--us is missing');
  });
});
