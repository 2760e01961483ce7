import {
  BOUNDS,
  CAUSES,
  CHANGE_SPANS,
  EVENT_CATEGORIES,
  MARKS,
  RARE_EARTH_VIEWS,
  RELATIONS,
  SERIES_COLOURS,
  SOURCE_KINDS,
  STATUSES,
  TOPICS,
} from '../domain/dataset.ts';
import { READING_STATUSES } from '../domain/dense/dense-series.ts';
import { disputeId, eventId, evidenceId, indicatorId, originId, panelId, sourceId } from '../domain/ids.ts';
import { UNITS } from '../domain/unit.ts';
import { optional } from './cell-types.ts';
import { integer, NUMBER } from './number-cells.ts';
import { DATE_CELL, DAY_CELL, MONTH_CELL, PERIOD, PERIOD_OR_NONE } from './period-cells.ts';
import { GROUPS_CELL, INDICES_CELL, SPAN_CELL, TARGET_CELL, TARGETS_CELL } from './reference-cells.ts';
import { FLAG, id, idList, oneOf, SHA256, verbatim, VINTAGE, WEB_ADDRESS_CELL, words } from './text-cells.ts';
import { column, type WireTable } from './wire-table.ts';

/** Longest quote, in code points: long enough for a sentence, short enough to be a quotation. */
export const MAX_QUOTE = 300;
/** Longest prefix and suffix of a quote, in code points. */
export const MAX_CONTEXT = 32;

const TEXT = words();
const OPTIONAL_TEXT = optional(TEXT, '');
const FREQUENCIES = ['A', 'Q', 'M', 'D', 'none'] as const;
const EVIDENCE_KINDS = ['quote', 'citation'] as const;

/** The columns of the tables, each in the order of its file. This is the one place that names them. */
export const PANEL_COLUMNS = {
  id: column('id', id(panelId)),
  topic: column('topic', oneOf(TOPICS)),
  view: column('view', optional(oneOf(RARE_EARTH_VIEWS), null)),
  order: column('order', integer(0)),
  titleEn: column('title_en', TEXT),
  titleZh: column('title_zh', TEXT),
  findingEn: column('finding_en', OPTIONAL_TEXT),
  findingZh: column('finding_zh', OPTIONAL_TEXT),
  findingFrom: column('finding_from', optional(MONTH_CELL, null)),
  findingTo: column('finding_to', optional(MONTH_CELL, null)),
  howEn: column('how_en', TEXT),
  howZh: column('how_zh', TEXT),
};

export const INDICATOR_COLUMNS = {
  id: column('id', id(indicatorId)),
  panel: column('panel', optional(id(panelId), null)),
  topic: column('topic', oneOf(TOPICS)),
  order: column('order', integer(0)),
  titleEn: column('title_en', TEXT),
  titleZh: column('title_zh', TEXT),
  shortEn: column('short_en', words(24)),
  shortZh: column('short_zh', words(24)),
  definitionEn: column('definition_en', TEXT),
  definitionZh: column('definition_zh', TEXT),
  subjectEn: column('subject_en', OPTIONAL_TEXT),
  subjectZh: column('subject_zh', OPTIONAL_TEXT),
  changeOver: column('change_over', optional(oneOf(CHANGE_SPANS), null)),
  noGrowthFrom: column('no_growth_from', optional(MONTH_CELL, null)),
  noGrowthTo: column('no_growth_to', optional(MONTH_CELL, null)),
  unit: column('unit', oneOf(UNITS)),
  unitMultiplier: column('unit_multiplier', integer(0)),
  decimals: column('decimals', integer(0)),
  frequency: column('frequency', oneOf(FREQUENCIES)),
  referenceArea: column('reference_area', OPTIONAL_TEXT),
  counterpartArea: column('counterpart_area', OPTIONAL_TEXT),
  mark: column('mark', oneOf(MARKS)),
  colour: column('colour', oneOf(SERIES_COLOURS)),
  core: column('core', FLAG),
  plottedVintage: column('plotted_vintage', VINTAGE),
};

export const OBSERVATION_COLUMNS = {
  indicator: column('indicator', id(indicatorId)),
  period: column('period', PERIOD_OR_NONE),
  value: column('value', NUMBER),
  bound: column('bound', optional(oneOf(BOUNDS), 'exact' as const)),
  status: column('status', oneOf(STATUSES)),
  publishedOn: column('published_on', optional(DATE_CELL, '')),
  publishedInferred: column('published_inferred', FLAG),
  vintage: column('vintage', VINTAGE),
  lastSeen: column('last_seen', optional(DAY_CELL, null)),
  sightings: column('sightings', integer(0)),
  lowConfidence: column('low_confidence', FLAG),
  noteEn: column('note_en', OPTIONAL_TEXT),
  noteZh: column('note_zh', OPTIONAL_TEXT),
};

export const SOURCE_COLUMNS = {
  id: column('id', id(sourceId)),
  kind: column('kind', oneOf(SOURCE_KINDS)),
  publisher: column('publisher', OPTIONAL_TEXT),
  title: column('title', OPTIONAL_TEXT),
  authors: column('authors', OPTIONAL_TEXT),
  publishedOn: column('published_on', optional(DATE_CELL, '')),
  url: column('url', optional(WEB_ADDRESS_CELL, '')),
  carrier: column('carrier', OPTIONAL_TEXT),
  sha256: column('sha256', optional(SHA256, '')),
  textLength: column('text_length', optional(integer(1), 0)),
  file: column('file', OPTIONAL_TEXT),
  noteEn: column('note_en', OPTIONAL_TEXT),
  noteZh: column('note_zh', OPTIONAL_TEXT),
};

export const EVIDENCE_COLUMNS = {
  id: column('id', id(evidenceId)),
  target: column('target', TARGET_CELL),
  source: column('source', id(sourceId)),
  kind: column('kind', oneOf(EVIDENCE_KINDS)),
  relation: column('relation', oneOf(RELATIONS)),
  origin: column('origin', optional(id(originId), null)),
  authority: column('authority', optional(id(sourceId), null)),
  exact: column('exact', optional(verbatim(MAX_QUOTE), null)),
  prefix: column('prefix', optional(verbatim(MAX_CONTEXT), '')),
  suffix: column('suffix', optional(verbatim(MAX_CONTEXT), '')),
  start: column('start', optional(integer(0), null)),
  end: column('end', optional(integer(1), null)),
  number: column('number', optional(SPAN_CELL, null)),
  sign: column('sign', optional(SPAN_CELL, null)),
  sha256: column('sha256', optional(SHA256, null)),
  noteEn: column('note_en', OPTIONAL_TEXT),
  noteZh: column('note_zh', OPTIONAL_TEXT),
};

export const MENTION_COLUMNS = {
  id: column(
    'id',
    id((text) => text),
  ),
  source: column('source', id(sourceId)),
  exact: column('exact', verbatim(MAX_QUOTE)),
  start: column('start', integer(0)),
  end: column('end', integer(1)),
  whatEn: column('what_en', TEXT),
  whatZh: column('what_zh', TEXT),
};

export const EVENT_COLUMNS = {
  id: column('id', id(eventId)),
  start: column('start', PERIOD),
  end: column('end', optional(PERIOD, null)),
  category: column('category', oneOf(EVENT_CATEGORIES)),
  titleEn: column('title_en', TEXT),
  titleZh: column('title_zh', TEXT),
  shortEn: column('short_en', optional(words(28), '')),
  shortZh: column('short_zh', optional(words(28), '')),
  detailEn: column('detail_en', TEXT),
  detailZh: column('detail_zh', TEXT),
  story: column('story', FLAG),
  lowConfidence: column('low_confidence', FLAG),
};

export const DISPUTE_COLUMNS = {
  id: column('id', id(disputeId)),
  titleEn: column('title_en', TEXT),
  titleZh: column('title_zh', TEXT),
  cause: column('cause', oneOf(CAUSES)),
  about: column('about', TARGETS_CELL),
  claims: column('claims', GROUPS_CELL),
  labelsEn: column('labels_en', GROUPS_CELL),
  labelsZh: column('labels_zh', GROUPS_CELL),
  refuted: column('refuted', optional(INDICES_CELL, [])),
  findingEn: column('finding_en', TEXT),
  findingZh: column('finding_zh', TEXT),
  findingSources: column('finding_sources', optional(idList(sourceId), [])),
};

/** Bare facts of a dense series; what is said of a reading stands in `observations.csv` and `evidence.csv`. */
export const READING_COLUMNS = {
  indicator: column('indicator', id(indicatorId)),
  period: column('period', PERIOD),
  value: column('value', NUMBER),
  status: column('status', optional(oneOf(READING_STATUSES), 'normal' as const)),
};

/** The ninth table, which a package may leave out. It is read apart from the others, since it may be large. */
export const READINGS_TABLE: WireTable = {
  name: 'readings',
  primaryKey: ['indicator', 'period'],
  foreignKeys: [{ column: 'indicator', table: 'indicators', key: 'id' }],
  columns: Object.values(READING_COLUMNS),
};

/** The eight tables of every package. What a plain foreign key cannot say (targets, lists of ids) is in `rules/`. */
export const WIRE_TABLES = {
  panels: { name: 'panels', primaryKey: ['id'], foreignKeys: [], columns: Object.values(PANEL_COLUMNS) },
  indicators: {
    name: 'indicators',
    primaryKey: ['id'],
    foreignKeys: [{ column: 'panel', table: 'panels', key: 'id' }],
    columns: Object.values(INDICATOR_COLUMNS),
  },
  observations: {
    name: 'observations',
    primaryKey: ['indicator', 'period', 'vintage'],
    foreignKeys: [{ column: 'indicator', table: 'indicators', key: 'id' }],
    columns: Object.values(OBSERVATION_COLUMNS),
  },
  sources: { name: 'sources', primaryKey: ['id'], foreignKeys: [], columns: Object.values(SOURCE_COLUMNS) },
  evidence: {
    name: 'evidence',
    primaryKey: ['id'],
    foreignKeys: [
      { column: 'source', table: 'sources', key: 'id' },
      { column: 'authority', table: 'sources', key: 'id' },
    ],
    columns: Object.values(EVIDENCE_COLUMNS),
  },
  mentions: {
    name: 'mentions',
    primaryKey: ['id'],
    foreignKeys: [{ column: 'source', table: 'sources', key: 'id' }],
    columns: Object.values(MENTION_COLUMNS),
  },
  events: { name: 'events', primaryKey: ['id'], foreignKeys: [], columns: Object.values(EVENT_COLUMNS) },
  disputes: { name: 'disputes', primaryKey: ['id'], foreignKeys: [], columns: Object.values(DISPUTE_COLUMNS) },
} as const satisfies Readonly<Record<string, WireTable>>;

export type TableName = keyof typeof WIRE_TABLES;
