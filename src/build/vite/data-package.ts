import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { SealedPackage } from '../../data/seal-package.ts';
import { readPackageNames } from './package-names.ts';
import { DESCRIPTOR, packageFolder, sealFolder } from './seal-folder.ts';

const MODULE = 'virtual:data-package';
const RESOLVED_MODULE = `\0${MODULE}`;
const VERSION = /^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/;
const ADDRESS = /\/data\/\d{4}-\d{2}-\d{2}-[0-9a-f]{8}\/([a-z0-9-]+\.(?:csv|json))(?:\?|$)/;

/**
 * Moves the copy that Vite made of `public/data` into a folder of its version and seals it there. Moving keeps one copy
 * in the build, and an address with a version may be cached for ever. Released versions stand beside it under theirs.
 */
function moveIntoVersion(data: string, { version, descriptor }: SealedPackage): void {
  const aside = `${data}-unversioned`;
  renameSync(data, aside);
  const released = join(aside, 'releases');
  if (existsSync(released)) renameSync(released, data);
  else mkdirSync(data);
  const target = join(data, version);
  // Until the first change after a release the two are the same, and the released one stays.
  if (existsSync(target)) {
    rmSync(aside, { recursive: true });
    return;
  }
  renameSync(aside, target);
  writeFileSync(join(target, DESCRIPTOR), descriptor);
}

/** Puts another package in the place of the bundled one, and of its released versions. */
function copyIntoVersion(data: string, folder: string, { version, descriptor }: SealedPackage): void {
  rmSync(data, { recursive: true });
  mkdirSync(join(data, version), { recursive: true });
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv'))) copyFileSync(join(folder, file), join(data, version, file));
  writeFileSync(join(data, version, DESCRIPTOR), descriptor);
}

/** The versions that the build keeps, newest first: the tables as they stand, and those released before. */
function keptVersions(folder: string, current: string): readonly string[] {
  const releases = join(folder, 'releases');
  const released = existsSync(releases) ? readdirSync(releases).filter((name) => VERSION.test(name)) : [];
  return [...new Set([current, ...released.toSorted().toReversed()])];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function answer(response: ServerResponse, file: string, folder: string): void {
  const isDescriptor = file === DESCRIPTOR;
  response.setHeader('Content-Type', isDescriptor ? 'application/json' : 'text/csv; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(isDescriptor ? sealFolder(folder).descriptor : readFileSync(join(folder, file)));
}

/**
 * Serves and builds the data package of `public/data` under `data/<version>/`, sealed, and tells the page its address
 * and version by the module `virtual:data-package`. The development server seals at each request, and a changed table
 * reloads the page. The variable `DATA_PACKAGE` names another folder to take the package from.
 */
export function dataPackage(): Plugin {
  let bundled = '';
  let folder = '';
  let outDir = '';
  return {
    name: 'sourceline:data-package',
    configResolved(config) {
      bundled = join(config.publicDir, 'data');
      folder = packageFolder(config);
      outDir = resolve(config.root, config.build.outDir);
    },
    resolveId(id) {
      return id === MODULE ? RESOLVED_MODULE : undefined;
    },
    load(id) {
      if (id !== RESOLVED_MODULE) return undefined;
      const { version } = sealFolder(folder);
      const names = readPackageNames(readFileSync(join(folder, DESCRIPTOR), 'utf8'));
      return `export const dataPackage = ${JSON.stringify({ path: `./data/${version}/`, version, versions: keptVersions(folder, version), names })};`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = ADDRESS.exec(request.url ?? '')?.[1];
        if (file !== undefined && existsSync(join(folder, file))) answer(response, file, folder);
        else next();
      });
      server.watcher.on('all', (_, path) => {
        if (!path.startsWith(folder)) return;
        const module = server.environments.client.moduleGraph.getModuleById(RESOLVED_MODULE);
        if (module !== undefined) server.environments.client.moduleGraph.invalidateModule(module);
        server.environments.client.hot.send({ type: 'full-reload' });
      });
    },
    /** The page is called what its package is called before any script has come, too. */
    transformIndexHtml(html) {
      const { title, description } = readPackageNames(readFileSync(join(folder, DESCRIPTOR), 'utf8'));
      return html
        .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title.en)} · Sourceline</title>`)
        .replace(/(<meta\s+name="description"\s+content=")[^"]*"/, (_, start: string) => `${start}${escaped(description.en)}"`);
    },
    writeBundle() {
      const data = join(outDir, 'data');
      if (!existsSync(join(data, DESCRIPTOR))) return;
      if (folder === bundled) moveIntoVersion(data, sealFolder(folder));
      else copyIntoVersion(data, folder, sealFolder(folder));
    },
  };
}
