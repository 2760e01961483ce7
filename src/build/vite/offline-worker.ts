import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { HASH_DIGITS, type OfflineBuild } from '../../data/offline/offline-build.ts';
import { inProject } from '../setup/project.mjs';
import { packageFolder, sealFolder } from './seal-folder.ts';

const MODULE = 'virtual:offline-worker';
const RESOLVED_MODULE = `\0${MODULE}`;
const PAGE = 'index.html';

/** What is kept ahead of need: the page, its scripts, sheets and fonts. Pages beside it are kept when they are visited. */
const AHEAD = /^(?:assets\/[^/]+\.(?:js|css|woff2)|favicon\.svg)$/;
/** A table of more bytes is kept only once it was asked for. */
const LARGE = 3_000_000;

/** `SW=off npm run build` makes a build whose worker takes leave of every device that it was on. */
function isOff(): boolean {
  return process.env['SW'] === 'off';
}

function sha256(contents: Buffer | string): string {
  return createHash('sha256').update(contents).digest('hex');
}

/** The files to be kept ahead, below a built folder. */
function filesAhead(dist: string, version: string): readonly string[] {
  const data = `data/${version}/`;
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => AHEAD.test(path) || path.startsWith(data))
    .filter((path) => statSync(join(dist, path)).isFile() && (!path.startsWith(data) || statSync(join(dist, path)).size <= LARGE))
    .toSorted();
}

/** What a built folder is made of, as its worker is told. */
export function describeBuild(dist: string, version: string): OfflineBuild {
  const html = readFileSync(join(dist, PAGE), 'utf8');
  const entry = /<script type="module"[^>]* src="\.\/(assets\/[^"]+)"/.exec(html)?.[1];
  if (entry === undefined) throw new Error(`${PAGE} has no first script`);
  const hashes = filesAhead(dist, version).map((path) => [path, sha256(readFileSync(join(dist, path))).slice(0, HASH_DIGITS)] as const);
  const files = Object.fromEntries([['', ''], ...hashes]);
  return { id: sha256(html + JSON.stringify(files)).slice(0, HASH_DIGITS), entry, files };
}

/** One script without imports: a worker can be refused modules. */
async function bundle(script: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'baseline-widely-available',
      rolldownOptions: { input: inProject(`src/data/offline/${script}`), output: { format: 'iife' } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const [chunk] = outputs.flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error('the service worker was not built');
  return chunk.code;
}

/** The worker of a build with `SW=off`: the kill switch. */
export function farewellScript(): Promise<string> {
  return bundle('farewell-worker.ts');
}

/** Writes `sw.js` beside the finished build, and tells the page whether to register it. */
export function offlineWorker(): Plugin {
  let folder = '';
  let dist = '';
  let isBuild = false;
  return {
    name: 'sourceline:offline-worker',
    configResolved(config) {
      folder = packageFolder(config);
      dist = resolve(config.root, config.build.outDir);
      isBuild = config.command === 'build' && config.build.write;
    },
    resolveId(id) {
      return id === MODULE ? RESOLVED_MODULE : undefined;
    },
    load(id) {
      return id === RESOLVED_MODULE ? `export const offlineWorker = ${isBuild && !isOff()};` : undefined;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (!isBuild || !existsSync(join(dist, PAGE))) return;
        const script = isOff()
          ? await farewellScript()
          : `const OFFLINE_BUILD = ${JSON.stringify(describeBuild(dist, sealFolder(folder).version))};\n${await bundle('service-worker.ts')}`;
        writeFileSync(join(dist, 'sw.js'), script);
      },
    },
  };
}
