import type { Indicator, LocalText, Observation, Panel } from '../domain/dataset.ts';
import { claimId, indicatorId, panelId } from '../domain/ids.ts';
import { parsePeriod, type TimePeriod } from '../domain/time-period.ts';

/** All fields of a thing at will, its id as plain text. */
export type Parts<T, Replaced extends keyof T, With> = Partial<Omit<T, Replaced>> & With;

export type PanelParts = Parts<Panel, 'id', { readonly id: string }>;
export type IndicatorParts = Parts<Indicator, 'id' | 'panel', { readonly id: string; readonly panel?: string | null }>;
export type ObservationParts = Parts<
  Observation,
  'id' | 'indicator' | 'period' | 'value',
  { readonly indicator: string; readonly period: string; readonly value: number }
>;

/** The same words in both languages: what tests look at is rarely the words. */
export function sameText(text: string): LocalText {
  return { en: text, zh: text };
}

/** `2025`, `2025-05` or `2025-05-14`; a slip in a test's own period throws. */
export function testPeriod(text: string): TimePeriod {
  const period = parsePeriod(text);
  if (period === undefined) throw new Error(`"${text}" is not a period`);
  return period;
}

export function buildPanel({ id, ...parts }: PanelParts): Panel {
  return {
    id: panelId(id),
    topic: 'trade',
    view: null,
    order: 10,
    title: sameText(id),
    finding: null,
    findingNeeds: null,
    howToRead: sameText('How to read it'),
    ...parts,
  };
}

/** A monthly percent-change line in a panel of its own name, unless said otherwise. */
export function buildIndicator({ id, panel, ...parts }: IndicatorParts): Indicator {
  const fact = parts.mark === 'fact';
  return {
    id: indicatorId(id),
    panel: panel === null || (panel === undefined && fact) ? null : panelId(panel ?? id),
    topic: 'trade',
    order: 10,
    title: sameText(id),
    short: sameText(id),
    definition: sameText(`What ${id} measures`),
    subject: null,
    changeOver: null,
    noGrowth: null,
    unit: 'percent-change',
    unitMultiplier: 0,
    decimals: 1,
    frequency: fact ? 'none' : 'M',
    referenceArea: 'CN',
    counterpartArea: '',
    mark: 'line',
    colour: 'china',
    core: true,
    plottedVintage: 'first',
    ...parts,
  };
}

/** A first release seen once; `period` is ISO text or `none`. The claim id follows from the parts. */
export function buildObservation(
  { indicator, period, ...parts }: ObservationParts,
  plottedVintage: string,
): Observation {
  const vintage = parts.vintage ?? plottedVintage;
  return {
    id: claimId(vintage === plottedVintage ? `${indicator}.${period}` : `${indicator}.${period}.${vintage}`),
    indicator: indicatorId(indicator),
    period: period === 'none' ? null : testPeriod(period),
    bound: 'exact',
    status: 'normal',
    publishedOn: '',
    publishedInferred: false,
    lastSeen: null,
    sightings: 1,
    lowConfidence: false,
    note: null,
    ...parts,
    vintage,
  };
}
