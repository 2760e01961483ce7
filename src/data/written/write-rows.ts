import type { Dispute, Evidence, Indicator, Mention, Observation, Panel, QuoteEvidence, Source, TradeEvent } from '../../domain/dataset.ts';
import { isoDay } from '../../domain/time-period.ts';
import type { DISPUTE_COLUMNS, EVENT_COLUMNS, EVIDENCE_COLUMNS, INDICATOR_COLUMNS, MENTION_COLUMNS, OBSERVATION_COLUMNS, PANEL_COLUMNS, SOURCE_COLUMNS } from '../wire-schema.ts';
import { flagCell, localCells, monthCell, periodCell, spanCell, targetCell, type WrittenRow } from './cells.ts';

/* Each the inverse of its reader in `read-*-rows.ts`; a column that is forgotten does not compile. */

export function writePanel({ id, topic, view, order, title, finding, findingNeeds, howToRead }: Panel): WrittenRow<typeof PANEL_COLUMNS> {
  const said = localCells(finding);
  return {
    id,
    topic,
    view: view ?? '',
    order,
    titleEn: title.en,
    titleZh: title.zh,
    findingEn: said.en,
    findingZh: said.zh,
    findingFrom: monthCell(findingNeeds?.from),
    findingTo: monthCell(findingNeeds?.to),
    howEn: howToRead.en,
    howZh: howToRead.zh,
  };
}

export function writeIndicator({ title, short, definition, subject, noGrowth, ...one }: Indicator): WrittenRow<typeof INDICATOR_COLUMNS> {
  const named = localCells(subject);
  return {
    id: one.id,
    panel: one.panel ?? '',
    topic: one.topic,
    order: one.order,
    titleEn: title.en,
    titleZh: title.zh,
    shortEn: short.en,
    shortZh: short.zh,
    definitionEn: definition.en,
    definitionZh: definition.zh,
    subjectEn: named.en,
    subjectZh: named.zh,
    changeOver: one.changeOver ?? '',
    noGrowthFrom: monthCell(noGrowth?.from),
    noGrowthTo: monthCell(noGrowth?.to),
    unit: one.unit,
    unitMultiplier: one.unitMultiplier,
    decimals: one.decimals,
    frequency: one.frequency,
    referenceArea: one.referenceArea,
    counterpartArea: one.counterpartArea,
    mark: one.mark,
    colour: one.colour,
    core: flagCell(one.core),
    plottedVintage: one.plottedVintage,
  };
}

export function writeObservation(one: Observation): WrittenRow<typeof OBSERVATION_COLUMNS> {
  const note = localCells(one.note);
  return {
    indicator: one.indicator,
    period: periodCell(one.period, 'none'),
    value: one.value,
    bound: one.bound,
    status: one.status,
    publishedOn: one.publishedOn,
    publishedInferred: flagCell(one.publishedInferred),
    vintage: one.vintage,
    lastSeen: one.lastSeen === null ? '' : isoDay(one.lastSeen),
    sightings: one.sightings,
    lowConfidence: flagCell(one.lowConfidence),
    noteEn: note.en,
    noteZh: note.zh,
  };
}

export function writeSource({ note, ...one }: Source): WrittenRow<typeof SOURCE_COLUMNS> {
  const said = localCells(note);
  return { ...one, textLength: one.textLength === 0 ? '' : one.textLength, noteEn: said.en, noteZh: said.zh };
}

/** The cells that only a quote fills. */
const NO_QUOTE = { origin: '', authority: '', exact: '', prefix: '', suffix: '', start: '', end: '', number: '', sign: '', sha256: '' };

function quoteCells({ origin, authority, exact, prefix, suffix, start, end, number, sign, sha256 }: QuoteEvidence) {
  return { origin, authority: authority ?? '', exact, prefix, suffix, start, end, number: spanCell(number), sign: spanCell(sign), sha256 };
}

export function writeEvidence(one: Evidence): WrittenRow<typeof EVIDENCE_COLUMNS> {
  const note = localCells(one.note);
  return {
    id: one.id,
    target: targetCell(one.target),
    source: one.source,
    kind: one.kind,
    relation: one.relation,
    ...(one.kind === 'quote' ? quoteCells(one) : NO_QUOTE),
    noteEn: note.en,
    noteZh: note.zh,
  };
}

export function writeMention({ what, ...one }: Mention): WrittenRow<typeof MENTION_COLUMNS> {
  return { ...one, whatEn: what.en, whatZh: what.zh };
}

export function writeEvent({ title, short, detail, ...one }: TradeEvent): WrittenRow<typeof EVENT_COLUMNS> {
  const brief = localCells(short);
  return {
    id: one.id,
    start: periodCell(one.start),
    end: periodCell(one.end),
    category: one.category,
    titleEn: title.en,
    titleZh: title.zh,
    shortEn: brief.en,
    shortZh: brief.zh,
    detailEn: detail.en,
    detailZh: detail.zh,
    story: flagCell(one.story),
    lowConfidence: flagCell(one.lowConfidence),
  };
}

const BETWEEN_GROUPS = ' | ';

export function writeDispute({ title, claims, finding, ...one }: Dispute): WrittenRow<typeof DISPUTE_COLUMNS> {
  return {
    id: one.id,
    titleEn: title.en,
    titleZh: title.zh,
    cause: one.cause,
    about: one.about.map(targetCell).join(' '),
    claims: claims.map(({ evidence }) => evidence.join(' ')).join(BETWEEN_GROUPS),
    labelsEn: claims.map(({ label }) => label.en).join(BETWEEN_GROUPS),
    labelsZh: claims.map(({ label }) => label.zh).join(BETWEEN_GROUPS),
    refuted: claims.flatMap(({ refuted }, index) => (refuted ? [String(index + 1)] : [])).join(' '),
    findingEn: finding.en,
    findingZh: finding.zh,
    findingSources: one.findingSources.join(' '),
  };
}
