import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { inProject } from '../setup/project.mjs';
import { runNode } from '../setup/run-command.mjs';
import type { Size } from './bench-options.ts';

/** What the bench builds; beside the packages of npm, so that a clean checkout stays clean. */
const folder = inProject('.cache/bench');
const VITE = inProject('src/build/setup/vite.mjs');
const RUN_TS = inProject('src/build/setup/run-ts.mjs');
const GENERATE = inProject('src/build/generate/main.ts');

/** Folders to serve, keyed by contender; those of the product carry the size: `product-1000`. */
export type BuiltPages = ReadonlyMap<string, string>;

async function buildPeer(name: 'uplot' | 'empty'): Promise<string> {
  const outDir = join(folder, name);
  await build({
    root: inProject('src/build/bench/peers', name),
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'baseline-widely-available', modulePreload: { polyfill: false } },
  });
  return outDir;
}

/** What a generated package depends on. */
const MAKERS = ['src/build/generate', 'src/data'].map((folder) => inProject(folder));

function lastChange(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(...files.map(({ parentPath, name }) => statSync(join(parentPath, name)).mtimeMs));
}

/** A generated package with so many readings a panel, made again only when what it depends on has changed. */
async function generatedPackage(size: number): Promise<string> {
  const target = join(folder, `data-${size}`);
  const made = statSync(join(target, 'datapackage.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (made > Math.max(...MAKERS.map(lastChange))) return target;
  const code = await runNode([RUN_TS, GENERATE, '--out', target, '--per-panel', String(size)]);
  if (code !== 0) throw new Error(`the package of ${size} readings a panel could not be made`);
  return target;
}

/** The product as everybody builds it, with the bundled package or a generated one. */
async function buildProduct(size: Size): Promise<string> {
  const data = size === 'bundled' ? undefined : await generatedPackage(size);
  const outDir = join(folder, `product-${size}`);
  const args = [VITE, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'];
  const code = await runNode(args, data === undefined ? {} : { DATA_PACKAGE: data });
  if (code !== 0) throw new Error(`the build with ${size} readings a panel failed`);
  return outDir;
}

/** Builds the peers, and the product with the bundled package and with one of each size. */
export async function buildPages(sizes: readonly Size[]): Promise<BuiltPages> {
  mkdirSync(folder, { recursive: true });
  const folders = new Map<string, string>();
  for (const peer of ['uplot', 'empty'] as const) folders.set(peer, await buildPeer(peer));
  for (const size of new Set<Size>(['bundled', ...sizes])) folders.set(`product-${size}`, await buildProduct(size));
  return folders;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The same words as a page of nothing but words: what a first view cannot be quicker than. */
export function writeStaticPage(name: string, lines: readonly string[], sheets: readonly string[]): string {
  const outDir = join(folder, name);
  mkdirSync(outDir, { recursive: true });
  const links = sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('');
  const style = sheets.length > 0 ? '' : '<style>body{font:15px/1.4 system-ui;max-width:70ch;margin:2em auto}</style>';
  const body = lines.map((line) => `<p>${escapeText(line)}</p>`).join('\n');
  writeFileSync(
    join(outDir, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
      `<link rel="icon" href="data:,"><title>The same words</title>${links}${style}<body>${body}</body></html>\n`,
  );
  return outDir;
}

/** Bytes of all scripts that the product is built of, as gzip sends them. */
export function scriptBytes(folders: BuiltPages): number {
  const assets = join(folders.get('product-bundled') ?? '', 'assets');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  return scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name)), { level: 9 }).length, 0);
}
