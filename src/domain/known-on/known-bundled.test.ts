import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadBundledPackage } from '../../test/load-bundled-package.ts';
import type { Dataset } from '../dataset.ts';
import { createExplorer } from '../explorer.ts';
import { type ExplorerModel, exploreView } from '../explorer-model.ts';
import type { PlottedPoint } from '../plotted-series.ts';
import { tableCsv } from '../table-csv.ts';
import { type DayNumber, dayNumber, isoDay, parseDay, periodEnd } from '../time-period.ts';
import { DEFAULT_VIEW } from '../view.ts';
import { drawnClaims } from '../vintages.ts';
import { knownDay, type KnownOn, knownOn } from './known-on.ts';
import { articlesBy, presetDays, versionDay } from './known-presets.ts';
import { lastPossibleDay } from './last-possible-day.ts';

const dataset = loadBundledPackage();
const EVE = dayNumber(2025, 6, 8);
const TALKS = dayNumber(2025, 6, 10);
const TODAY = versionDay(dataset) ?? Number.NaN;

/** 60 days between the first figures and the day of the package, the ones that matter most among them. */
const DAYS: readonly DayNumber[] = [
  EVE,
  TALKS,
  TODAY,
  TODAY - 1,
  dayNumber(2017, 1, 1),
  dayNumber(2025, 6, 30),
  ...fc.sample(fc.integer({ min: dayNumber(2018, 1, 1), max: TODAY }), { numRuns: 54, seed: 20251121 }),
];

const everything = { ...DEFAULT_VIEW, metrics: [...dataset.indicators.keys()], range: { from: 'earliest', to: 'latest' } } as const;

/** All words that could be read of a dataset, whatever it is read for; its version is the day of the package itself. */
function written({ version: _version, ...known }: Dataset): ReadonlySet<string> {
  const text = JSON.stringify(known, (_key, value: unknown) => (value instanceof Map ? [...value.values()] : value));
  return new Set([...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1] ?? ''));
}

function isLater(last: DayNumber | null, day: DayNumber): boolean {
  return last === null || last > day;
}

/** Ids and addresses of all that was published after a day, or has no day. */
function later(day: DayNumber): readonly string[] {
  const sources = [...dataset.sources.values()].filter((one) => isLater(lastPossibleDay(one.publishedOn), day));
  const figures = [...dataset.observations.values()].filter((one) => isLater(knownDay(one), day));
  const events = [...dataset.events.values()].filter((one) => isLater(periodEnd(one.start) - 1, day));
  return [...sources.flatMap(({ id, url }) => [id, url]), ...figures.map(({ id }) => id), ...events.map(({ id }) => id)];
}

function steps(model: ExplorerModel): readonly PlottedPoint[] {
  const series = model.panels.flatMap((panel) => panel.series);
  return series.filter(({ indicator }) => indicator.mark === 'step').flatMap(({ points }) => points);
}

describe.each(DAYS.map((day) => [isoDay(day), day] as const))('on %s', (_name, day) => {
  const known: KnownOn = knownOn(dataset, day, false);
  const words = written(known.dataset);

  it('nothing is known that was published later', () => {
    expect(later(day).filter((word) => word !== '' && words.has(word))).toEqual([]);
    const days = [...words].filter((word) => /^\d{4}-\d{2}(?:-\d{2})?$/.test(word));
    expect(days.filter((edtf) => isLater(lastPossibleDay(edtf), day))).toEqual([]);
  });

  it('every reference leads to something that is known', () => {
    const { evidence, sources, observations, events, disputes } = known.dataset;
    for (const one of evidence.values()) {
      expect(sources.has(one.source) && (one.target.kind === 'event' ? events.has(one.target.id) : observations.has(one.target.id))).toBe(true);
    }
    for (const { claims, findingSources } of disputes.values()) {
      expect(claims.every((claim) => claim.evidence.every((id) => evidence.has(id)))).toBe(true);
      expect(findingSources.every((id) => sources.has(id))).toBe(true);
    }
    expect([...known.drawn].filter((id) => !observations.has(id))).toEqual([]);
  });

  it('known, later and undated figures are all figures', () => {
    const { hidden, undated } = known.knowledge;
    expect(known.drawn.size + hidden + undated.length).toBe(drawnClaims(dataset, false).size);
  });

  it('what is known stays known on the next day, but for a newer vintage in its place', () => {
    const next = knownOn(dataset, day + 1, false);
    expect([...known.dataset.observations.keys()].filter((id) => !next.dataset.observations.has(id))).toEqual([]);
    expect([...known.dataset.sources.keys()].filter((id) => !next.dataset.sources.has(id))).toEqual([]);
    expect([...known.dataset.evidence.keys()].filter((id) => !next.dataset.evidence.has(id))).toEqual([]);
    const place = (id: string): string => id.split('.').slice(0, 2).join('.');
    const places = new Set([...next.drawn].map(place));
    expect([...known.drawn].filter((id) => !places.has(place(id)))).toEqual([]);
  });

  it('charts, facts and the saved table show nothing else', () => {
    const explorer = createExplorer(dataset, { known: day, revised: false });
    const model = exploreView(explorer, everything);
    const shown = [...model.panels.flatMap((panel) => panel.series.flatMap((series) => series.points)), ...model.facts];
    expect(shown.filter(({ observation }) => isLater(knownDay(observation), day))).toEqual([]);
    const csv = tableCsv(explorer, model, { metric: ({ id }) => id, unit: ({ indicator: { unit } }) => unit, link: '' });
    const dates = [...csv.matchAll(/,(\d{4}(?:-\d{2}){0,2}),\d+,\d+,\d+,/g)].map((match) => match[1] ?? '');
    expect(dates.filter((edtf) => isLater(lastPossibleDay(edtf), day))).toEqual([]);
    expect(steps(model).filter((point) => point.solidUntil > Math.max(point.start, day + 1))).toEqual([]);
  });
});

describe('the days that are offered', () => {
  it('are the eve and the last day of the London talks', () => {
    expect(presetDays(dataset)).toEqual([
      { preset: 'eve', day: EVE },
      { preset: 'talks', day: TALKS },
    ]);
  });

  it('are none in a package that does not tell of them', () => {
    expect(presetDays({ ...dataset, events: new Map() })).toEqual([]);
  });

  it('say truly that no article had appeared on the eve, and some by the end of the talks', () => {
    expect(articlesBy(dataset, EVE)).toEqual({ appeared: 0, of: 5 });
    expect(articlesBy(dataset, TALKS).appeared).toBe(2);
    expect(knownOn(dataset, EVE, false).dataset.mentions).toEqual([]);
  });

  it('end with the day of the package, on which what has a day is known', () => {
    expect(TODAY).toBe(parseDay('2026-11-21'));
    expect(knownOn(dataset, TODAY, false).knowledge.hidden).toBe(0);
  });
});
