import type { Dataset } from '../../domain/dataset.ts';
import { readingPeriod } from '../../domain/dense/reading-period.ts';
import { JSON_RECORD_KEY } from '../../domain/export/carriers.ts';
import type { ExportRecord } from '../../domain/export/export-record.ts';
import { isoPeriod } from '../../domain/time-period.ts';
import { DESCRIPTOR_FILE } from '../parse-descriptor.ts';
import { sealPackage } from '../seal-package.ts';
import { tableSchema } from '../table-schema.ts';
import {
  DISPUTE_COLUMNS,
  EVENT_COLUMNS,
  EVIDENCE_COLUMNS,
  INDICATOR_COLUMNS,
  MENTION_COLUMNS,
  OBSERVATION_COLUMNS,
  PANEL_COLUMNS,
  READING_COLUMNS,
  READINGS_TABLE,
  SOURCE_COLUMNS,
  WIRE_TABLES,
} from '../wire-schema.ts';
import { fileName, type WireTable } from '../wire-table.ts';
import { tableText } from './cells.ts';
import { writeDispute, writeEvent, writeEvidence, writeIndicator, writeMention, writeObservation, writePanel, writeSource } from './write-rows.ts';

/** All readings of the dense series, in order of time. */
function readingsText({ readings }: Dataset): string {
  const rows = [...readings].flatMap(([indicator, dense]) =>
    Array.from({ length: dense.length }, (_, index) => dense.reading(index)).flatMap((reading) =>
      reading === null
        ? []
        : [{ indicator, period: isoPeriod(readingPeriod(dense.frequency, reading.x)), value: reading.value, status: reading.status }],
    ),
  );
  return tableText(READING_COLUMNS, rows);
}

/** The tables of a dataset as CSV files by name; the ninth only where a series is dense. */
export function writeTables(dataset: Dataset): ReadonlyMap<string, string> {
  const { panels, indicators, observations, sources, evidence, mentions, events, disputes } = WIRE_TABLES;
  const files: (readonly [WireTable, string])[] = [
    [panels, tableText(PANEL_COLUMNS, dataset.panels.map(writePanel))],
    [indicators, tableText(INDICATOR_COLUMNS, [...dataset.indicators.values()].map(writeIndicator))],
    [observations, tableText(OBSERVATION_COLUMNS, [...dataset.observations.values()].map(writeObservation))],
    [sources, tableText(SOURCE_COLUMNS, [...dataset.sources.values()].map(writeSource))],
    [evidence, tableText(EVIDENCE_COLUMNS, [...dataset.evidence.values()].map(writeEvidence))],
    [mentions, tableText(MENTION_COLUMNS, dataset.mentions.map(writeMention))],
    [events, tableText(EVENT_COLUMNS, [...dataset.events.values()].map(writeEvent))],
    [disputes, tableText(DISPUTE_COLUMNS, [...dataset.disputes.values()].map(writeDispute))],
    ...(dataset.readings.size === 0 ? [] : [[READINGS_TABLE, readingsText(dataset)] as const]),
  ];
  return new Map(files.map(([table, text]) => [fileName(table), text]));
}

/** What is said of a package that was made of a view. */
export interface PackageNote {
  readonly description: string;
  readonly licence: string;
  readonly record: ExportRecord;
}

function resource(table: WireTable) {
  return { name: table.name, type: 'table', path: fileName(table), format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', schema: tableSchema(table) };
}

/**
 * A dataset as the files of a Data Package v2, sealed: each table by the loader's own declaration, so that the loader
 * reads back what was written. The descriptor carries the record of the view that the package was made of.
 */
export function writePackage(dataset: Dataset, { description, licence, record }: PackageNote): ReadonlyMap<string, Uint8Array> {
  const encoder = new TextEncoder();
  const tables = new Map([...writeTables(dataset)].map(([file, text]) => [file, encoder.encode(text)]));
  const listed = [...Object.values(WIRE_TABLES), ...(dataset.readings.size === 0 ? [] : [READINGS_TABLE])];
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'sourceline-view',
    title: dataset.title.en,
    title_zh: dataset.title.zh,
    description,
    created: `${dataset.version.slice(0, 10)}T00:00:00Z`,
    licenses: [{ name: 'other-open', title: licence }],
    [JSON_RECORD_KEY]: record,
    resources: listed.map(resource),
  };
  const sealed = sealPackage(JSON.stringify(descriptor), (path) => tables.get(path) ?? new Uint8Array());
  return new Map([[DESCRIPTOR_FILE, encoder.encode(sealed.descriptor)], ...tables]);
}
