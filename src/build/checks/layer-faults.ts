import { posix } from 'node:path';
import { importCycles } from './import-cycles.ts';
import { LAYERS, type Layer, NAME_RULES, TEST_EXTRAS } from './layer-table.ts';
import { type Mention, type SourceFacts, sourceFacts } from './source-facts.ts';

const CODE = /\.(?:ts|tsx|mjs)$/;
const TEST = /\.test\.tsx?$/;

interface Source extends SourceFacts {
  readonly path: string;
  readonly layer: Layer | undefined;
  readonly isTest: boolean;
}

/**
 * Every place in which the code breaks the layers, one line each: "src/ui/x.ts:3 …".
 *
 * @param files the texts of `src/`, keyed by path from the top of the project; files that are not code may be imported
 */
export function layerFaults(files: ReadonlyMap<string, string>): readonly string[] {
  const sources = [...files].filter(([path]) => CODE.test(path)).map(([path, code]) => readSource(path, code));
  const faults = sources.flatMap((source) => [
    ...source.errors.map((error) => `${source.path} cannot be read: ${error}`),
    ...shapeFaults(source),
    ...source.imports.flatMap((mention) => importFault(source, mention, files)),
    ...nameFaults(source),
  ]);
  const graph = new Map(
    sources.map((source) => [source.path, source.imports.map(({ text }) => target(source.path, text) ?? '')]),
  );
  const cycles = importCycles(graph).map((cycle) => `${cycle[0] ?? ''} is part of a cycle: ${cycle.join(' → ')}`);
  return [...faults, ...cycles];
}

function readSource(path: string, code: string): Source {
  return { ...sourceFacts(path, code), path, layer: layerOf(path), isTest: TEST.test(path) };
}

/** `src/main.tsx` and its like at the top of `src/` belong to the app. */
function layerOf(path: string): Layer | undefined {
  const [, folder = '', ...rest] = path.split('/');
  if (rest.length === 0) return 'app';
  return isLayer(folder) ? folder : undefined;
}

function isLayer(folder: string): folder is Layer {
  return Object.hasOwn(LAYERS, folder);
}

/** The file that a relative address means, from the top of the project; nothing for a package. */
function target(from: string, address: string): string | undefined {
  if (!address.startsWith('.')) return undefined;
  return posix.join(posix.dirname(from), address.replace(/\?.*$/, ''));
}

function place(source: Source, mention: Mention): string {
  return `${source.path}:${mention.line}`;
}

function shapeFaults(source: Source): string[] {
  const barrels = source.reExports.map((mention) => `${place(source, mention)} re-exports ${mention.text}: no barrels`);
  if (source.layer === undefined) barrels.push(`${source.path} lies in a folder that is not in the table of layers`);
  return barrels;
}

function importFault(source: Source, mention: Mention, files: ReadonlyMap<string, string>): string[] {
  const file = target(source.path, mention.text);
  const problem = file === undefined ? packageProblem(source, mention.text) : fileProblem(source, file, files);
  return problem === undefined ? [] : [`${place(source, mention)} ${problem}`];
}

function packageProblem({ layer, isTest }: Source, address: string): string | undefined {
  if (layer === undefined) return undefined;
  const name = packageName(address);
  const allowed = [...LAYERS[layer].packages, ...(isTest ? TEST_EXTRAS.packages : [])];
  return allowed.includes(name) || allowed.includes('*') ? undefined : `${layer} may not import the package ${name}`;
}

function packageName(address: string): string {
  if (address.startsWith('node:')) return 'node:';
  return address.split('/', address.startsWith('@') ? 2 : 1).join('/');
}

function fileProblem(source: Source, file: string, files: ReadonlyMap<string, string>): string | undefined {
  const { layer, isTest } = source;
  const runsInNode = layer === 'build' || layer === 'test' || isTest;
  const isFolder = file.endsWith('/');
  if (runsInNode && (isFolder || !file.startsWith('src/'))) return undefined;
  if (!files.has(file)) return `imports ${file}, which is no file of src/ (an address ends in its extension)`;
  if (TEST.test(file)) return `imports the test ${file}`;
  const to = layerOf(file);
  if (layer === undefined || to === undefined) return undefined;
  if (layer === to) return layer === 'features' ? featureProblem(source.path, file) : undefined;
  const rule = LAYERS[layer];
  const open = [...rule.layers, ...(isTest ? TEST_EXTRAS.layers : [])];
  const isOpen = open.includes(to) || (rule.files ?? []).some((start) => file.startsWith(start));
  return isOpen ? undefined : `${layer} may not import ${to} (${file})`;
}

function featureProblem(from: string, to: string): string | undefined {
  const [mine, theirs] = [from, to].map((path) => path.split('/').slice(0, 3).join('/'));
  return mine === theirs ? undefined : `one feature may not import another (${to})`;
}

function nameFaults(source: Source): string[] {
  const { layer, isTest, names, providers } = source;
  if (layer === undefined || layer === 'build' || layer === 'test' || isTest) return [];
  const uttered = names.flatMap((mention) =>
    NAME_RULES.filter((rule) => rule.names.includes(mention.text) && !rule.only.includes(layer)).map(
      ({ why }) => `${place(source, mention)} says ${mention.text}: ${why} (rename it if it is a name of your own)`,
    ),
  );
  const mounted = layer === 'app' ? [] : providers;
  return [...uttered, ...mounted.map((m) => `${place(source, m)} mounts ${m.text}: only app/ makes providers`)];
}
