export type Part =
  | 'page'
  | 'before interactive'
  | 'first paint'
  | 'charts'
  | 'all scripts'
  | 'styles'
  | 'a claim page'
  | 'fonts'
  | 'preview pictures'
  | 'other files'
  | 'data';

/** A file of the build: its path below `dist/`, its size in bytes, and its size after gzip. */
export interface BuiltFile {
  readonly path: string;
  readonly bytes: number;
  readonly gzip: number;
}

/** A line of Vite's manifest. `imports` are keys of other lines that are loaded with this one. */
export interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** Vite's manifest of the build, keyed by source file or chunk. */
export type Chunks = Readonly<Record<string, Chunk>>;

/** The chunk that vite.config.ts makes of Recharts and what only Recharts needs. */
export const CHART_CHUNK = 'recharts';

/** The script that the first paint waits for; built apart, it stands in no manifest. */
const BOOT = /^assets\/boot-[\w-]+\.js$/;

/** The first style sheet of the dashboard, written beside the one that Vite makes of the entry. */
const OWN_SHEET = /^assets\/first-[\w-]+\.css$/;

/** The page of one claim, in any language. */
const CLAIM_PAGE = /^(?:[a-z]+\/)?c\/[^/]+\/index\.html$/;
/** Fetched by the sites that show a link, and by no reader of ours. */
const CARD = /^(?:zh\/)?[cv]\/[^/]+\/card\.png$/;

/** The weight of each part in bytes: text as gzip sends it, fonts and other files as they are. */
export function partSizes(files: readonly BuiltFile[], chunks: Chunks): Readonly<Record<Part, number>> {
  const first = firstScripts(chunks);
  const charts = chartScripts(chunks);
  const entrySheets = firstSheets(chunks);
  // The dashboard's page has a first sheet of its own; that of the entry is then for the pages beside it.
  const own = new Set(files.map((f) => f.path).filter((path) => OWN_SHEET.test(path)));
  const sheets = own.size > 0 ? own : entrySheets;
  const aside = sheetsAside(chunks);
  const isEarly = (path: string): boolean => first.has(path) || BOOT.test(path);
  const gzip = (wanted: (path: string) => boolean): number =>
    sum(files.filter((f) => wanted(f.path)).map((f) => f.gzip));
  const raw = (wanted: (path: string) => boolean): number =>
    sum(files.filter((f) => wanted(f.path)).map((f) => f.bytes));
  return {
    page: gzip((path) => path === 'index.html'),
    'before interactive': gzip((path) => isEarly(path)),
    'first paint': gzip((path) => path === 'index.html' || isEarly(path) || sheets.has(path)),
    charts: gzip((path) => charts.has(path)),
    'all scripts': gzip((path) => path.endsWith('.js')),
    styles: gzip((path) => path.endsWith('.css') && !aside.has(path) && (sheets.has(path) || !entrySheets.has(path))),
    'a claim page': gzip((path) => aside.has(path)) + Math.max(0, ...files.filter((f) => CLAIM_PAGE.test(f.path)).map((f) => f.gzip)),
    fonts: raw((path) => path.endsWith('.woff2')),
    'preview pictures': raw((path) => CARD.test(path)),
    'other files': raw((path) => !isNamedPart(path)),
    data: gzip((path) => path.startsWith('data/')),
  };
}

/** The scripts that load before the page answers: the entry, and all that it imports other than lazily. */
export function firstScripts(chunks: Chunks): ReadonlySet<string> {
  const files = new Set<string>();
  const add = (chunk: Chunk | undefined): void => {
    if (chunk === undefined || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const key of chunk.imports ?? []) add(chunks[key]);
  };
  // Pages beside the dashboard have small scripts of their own.
  for (const [key, chunk] of Object.entries(chunks)) if (chunk.isEntry === true && !key.startsWith('src/build/')) add(chunk);
  return files;
}

/** The style sheets that the first paint waits for. */
function firstSheets(chunks: Chunks): ReadonlySet<string> {
  return new Set(Object.values(chunks).flatMap(({ isEntry, css }) => (isEntry === true ? (css ?? []) : [])));
}

/** Sheets that the dashboard never loads: those of the pages of claims. */
function sheetsAside(chunks: Chunks): ReadonlySet<string> {
  return new Set(Object.entries(chunks).flatMap(([key, { file }]) => (/^src\/build\/.*\.css$/.test(key) ? [file] : [])));
}

/** The script of the chart package, if the page has charts. */
export function chartScripts(chunks: Chunks): ReadonlySet<string> {
  const named = Object.values(chunks).filter(({ name }) => name === CHART_CHUNK);
  return new Set(named.map(({ file }) => file));
}

function isNamedPart(path: string): boolean {
  return CARD.test(path) || /\.(?:html|js|css|woff2)$/.test(path) || /^(?:data|\.vite)\//.test(path);
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
