import type { Indicator, LocalText, Observation, Panel } from '../domain/dataset.ts';
import { claimId, type ClaimId, type IndicatorId } from '../domain/ids.ts';
import { claimPeriod, type TimePeriod } from '../domain/time-period.ts';
import type { RowReader } from './row-reader.ts';
import { INDICATOR_COLUMNS, OBSERVATION_COLUMNS, PANEL_COLUMNS } from './wire-schema.ts';
import type { Column } from './wire-table.ts';

const NO_TEXT: LocalText = { en: '', zh: '' };

/** Words in both languages whose columns may not be empty; empty ones have been reported. */
export function requiredLocal(row: RowReader, en: Column<string>, zh: Column<string>): LocalText {
  return row.local(en, zh) ?? NO_TEXT;
}

export function readPanel(row: RowReader): Panel {
  const c = PANEL_COLUMNS;
  const finding = row.local(c.findingEn, c.findingZh);
  const from = row.read(c.findingFrom);
  const to = row.read(c.findingTo);
  const bounded = from !== null && to !== null;
  if ((from === null) !== (to === null) || (from !== null && finding === null) || (bounded && from > to)) {
    row.report('finding-months', c.findingFrom, {});
  }
  return {
    id: row.read(c.id),
    topic: row.read(c.topic),
    view: row.read(c.view),
    order: row.read(c.order),
    title: requiredLocal(row, c.titleEn, c.titleZh),
    finding,
    findingNeeds: bounded ? { from, to } : null,
    howToRead: requiredLocal(row, c.howEn, c.howZh),
  };
}

function readNoGrowth(row: RowReader): Indicator['noGrowth'] {
  const from = row.read(INDICATOR_COLUMNS.noGrowthFrom);
  const to = row.read(INDICATOR_COLUMNS.noGrowthTo);
  if (from === null && to === null) return null;
  if (from !== null && to !== null && from <= to) return { from, to };
  row.report('growth-months', INDICATOR_COLUMNS.noGrowthFrom, {});
  return null;
}

export function readIndicator(row: RowReader): Indicator {
  const c = INDICATOR_COLUMNS;
  return {
    id: row.read(c.id),
    panel: row.read(c.panel),
    topic: row.read(c.topic),
    order: row.read(c.order),
    title: requiredLocal(row, c.titleEn, c.titleZh),
    short: requiredLocal(row, c.shortEn, c.shortZh),
    definition: requiredLocal(row, c.definitionEn, c.definitionZh),
    subject: row.local(c.subjectEn, c.subjectZh),
    changeOver: row.read(c.changeOver),
    noGrowth: readNoGrowth(row),
    unit: row.read(c.unit),
    unitMultiplier: row.read(c.unitMultiplier),
    decimals: row.read(c.decimals),
    frequency: row.read(c.frequency),
    referenceArea: row.read(c.referenceArea),
    counterpartArea: row.read(c.counterpartArea),
    mark: row.read(c.mark),
    colour: row.read(c.colour),
    core: row.read(c.core),
    plottedVintage: row.read(c.plottedVintage),
  };
}

/** `<indicator>.<period>`, and the vintage where it is not the one that is drawn. */
function observationId(indicator: IndicatorId, period: TimePeriod | null, vintage: string, plotted: string): ClaimId {
  const id = `${indicator}.${period === null ? 'none' : claimPeriod(period)}`;
  return claimId(vintage === plotted ? id : `${id}.${vintage}`);
}

/** `plottedVintage` gives the drawn vintage of an indicator; undefined for an unknown one, which the references check reports. */
export function readObservation(row: RowReader, plottedVintage: (id: IndicatorId) => string | undefined): Observation {
  const c = OBSERVATION_COLUMNS;
  const indicator = row.read(c.indicator);
  const period = row.read(c.period);
  const vintage = row.read(c.vintage);
  return {
    id: observationId(indicator, period, vintage, plottedVintage(indicator) ?? 'first'),
    indicator,
    period,
    value: row.read(c.value),
    bound: row.read(c.bound),
    status: row.read(c.status),
    publishedOn: row.read(c.publishedOn),
    publishedInferred: row.read(c.publishedInferred),
    vintage,
    lastSeen: row.read(c.lastSeen),
    sightings: row.read(c.sightings),
    lowConfidence: row.read(c.lowConfidence),
    note: row.local(c.noteEn, c.noteZh),
  };
}
