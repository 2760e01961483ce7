import { drawnTargets } from '../../../domain/citation/drawn-targets.ts';
import { webAnnotations } from '../../../domain/citation/web-annotations.ts';
import type { Target } from '../../../domain/dataset.ts';
import type { ExportRecord } from '../../../domain/export/export-record.ts';
import { publishedValues } from '../../../domain/export/shown-values.ts';
import { viewJson } from '../../../domain/export/view-json.ts';
import { fullCsv, tableCsv, type TableCsvNames } from '../../../domain/table-csv.ts';
import { DEFAULT_VIEW } from '../../../domain/view.ts';
import { citationLanguage } from '../../../i18n/citation-language.ts';
import { localText } from '../../../i18n/local-text.ts';
import { seriesUnit } from '../../../i18n/transform-text.ts';
import type { Words } from '../../../i18n/words.ts';
import { pageAddress, viewAddress } from '../../../state/page-address.ts';
import { linkOf, type Shared } from '../link-of.ts';

export const TEXT_FILES = ['table', 'full', 'json', 'annotations'] as const;
/** The files of a view that are one text each. */
export type TextFile = (typeof TEXT_FILES)[number];

interface FileKind {
  readonly ending: string;
  readonly type: string;
}

export const FILE_KINDS: Readonly<Record<TextFile | 'package', FileKind>> = {
  table: { ending: '.csv', type: 'text/csv;charset=utf-8' },
  full: { ending: '-full.csv', type: 'text/csv;charset=utf-8' },
  json: { ending: '.json', type: 'application/json' },
  annotations: { ending: '.jsonld', type: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"' },
  package: { ending: '.zip', type: 'application/zip' },
};

/** What a view is written as files from. */
export interface FileContext {
  readonly shared: Shared;
  readonly record: ExportRecord;
  readonly words: Words;
}

/** How many values a file lists. */
export function valueCount({ shared, record }: FileContext, kind: TextFile | 'package'): number {
  return kind === 'full' ? publishedValues(shared.explorer, shared.model).length : record.values.length;
}

function csvNames(shared: Shared, words: Words): TableCsvNames {
  return {
    metric: ({ title }) => localText(title, words.language),
    unit: (series) => seriesUnit(series, words),
    link: linkOf(shared, 'dated'),
  };
}

/** A view as the text of a file. */
export function fileText(kind: TextFile, { shared, record, words }: FileContext): string {
  const { explorer, model } = shared;
  switch (kind) {
    case 'table':
      return tableCsv(explorer, model, csvNames(shared, words));
    case 'full':
      return fullCsv(explorer, model, csvNames(shared, words));
    case 'json':
      return viewJson(explorer, model, record, linkOf(shared, 'dated'));
    case 'annotations': {
      const place = {
        page: pageAddress(),
        view: linkOf(shared, 'dated'),
        linkOf: (evidence: Target) => viewAddress({ ...DEFAULT_VIEW, evidence }),
        version: explorer.dataset.version,
      };
      return webAnnotations(explorer, drawnTargets(model), place, citationLanguage(explorer.dataset, words).annotations);
    }
  }
}

