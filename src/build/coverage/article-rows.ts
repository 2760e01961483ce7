/** A document as `sources.csv` names it. */
export interface DocumentRow {
  readonly source: string;
  readonly file: string;
}

/** A stretch of a document that a row of the package speaks of: what it should say, and where. */
export interface PlacedRow {
  /** The file and row, as a spreadsheet shows it. */
  readonly place: string;
  readonly source: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

export interface QuoteRow extends PlacedRow {
  /** Half-open spans within `exact`: the number, and the words of sign or scale. */
  readonly spans: readonly (readonly [number, number])[];
}

/** The package as far as the articles' coverage needs it. */
export interface ArticleRows {
  readonly documents: readonly DocumentRow[];
  readonly quotes: readonly QuoteRow[];
  readonly mentions: readonly PlacedRow[];
}

type Cells = ReadonlyMap<string, string>;

/** One CSV file as records by column name; enough for files that the package check has already found well formed. */
function readTable(text: string): readonly Cells[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, mark] of text.replace(/\n?$/, '\n').matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (mark === '\n') rows.push([]);
  }
  const [head = [], ...body] = rows.slice(0, -1);
  return body.map((cells, index) => {
    if (cells.length !== head.length) throw new Error(`row ${index + 2} has ${cells.length} cells, not ${head.length}`);
    return new Map(head.map((name, at) => [name, cells[at] ?? '']));
  });
}

function cell(cells: Cells, name: string): string {
  const text = cells.get(name);
  if (text === undefined) throw new Error(`no column "${name}"`);
  return text;
}

function placed(file: string, cells: Cells, index: number): PlacedRow {
  return {
    place: `${file}, row ${index + 2}`,
    source: cell(cells, 'source'),
    exact: cell(cells, 'exact'),
    start: Number(cell(cells, 'start')),
    end: Number(cell(cells, 'end')),
  };
}

function readSpan(text: string): readonly [number, number] {
  const [start = Number.NaN, end = Number.NaN] = text.split('-').map(Number);
  return [start, end];
}

/** Reads the rows from the three tables' texts. */
export function readArticleRows(sources: string, evidence: string, mentions: string): ArticleRows {
  return {
    documents: readTable(sources)
      .map((cells) => ({ source: cell(cells, 'id'), file: cell(cells, 'file') }))
      .filter((document) => document.file !== ''),
    quotes: readTable(evidence).flatMap((cells, index) => {
      if (cell(cells, 'kind') !== 'quote') return [];
      const spans = [cell(cells, 'number'), cell(cells, 'sign')].filter((span) => span !== '').map(readSpan);
      return [{ ...placed('evidence.csv', cells, index), spans }];
    }),
    mentions: readTable(mentions).map((cells, index) => placed('mentions.csv', cells, index)),
  };
}
