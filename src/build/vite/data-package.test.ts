import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { build, createServer } from 'vite';
import { fetchPackage } from '../../data/fetch-package.ts';
import { parseDataset } from '../../data/parse-dataset.ts';
import { generatePackage } from '../generate/generate-package.ts';
import { inProject } from '../setup/project.mjs';
import { dataPackage } from './data-package.ts';

/** A project of one page that says where its data lie, in a folder with a space in its name. */
function makeProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'data package '));
  cpSync(inProject('public/data'), join(root, 'public/data'), { recursive: true });
  mkdirSync(join(root, 'public/data/releases/2026-01-01-0a1b2c3d'), { recursive: true });
  writeFileSync(join(root, 'public/data/releases/2026-01-01-0a1b2c3d/events.csv'), 'id\n');
  writeFileSync(join(root, 'index.html'), '<script type="module" src="./main.js"></script>');
  writeFileSync(
    join(root, 'main.js'),
    "import { dataPackage } from 'virtual:data-package'; document.title = dataPackage.path + dataPackage.versions;",
  );
  return root;
}

const options = { base: './', configFile: false, logLevel: 'silent' } as const;
let root = '';

beforeAll(() => {
  root = makeProject();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The address that the page's script was given. */
function pathIn(script: string): string {
  return /\.\/data\/[0-9a-f-]+\//.exec(script)?.[0] ?? '';
}

/** The versions that the page's script was told of. */
function versionsIn(script: string): readonly string[] {
  const list = /\[([^\]]*2026-01-01-[^\]]*)\]/.exec(script)?.[1] ?? '';
  return list.match(/\d{4}-\d{2}-\d{2}-[0-9a-f]{8}/g) ?? [];
}

async function fetchFrom(read: (address: string) => Response | Promise<Response>, path: string) {
  const version = path.split('/').at(-2) ?? '';
  const texts = await fetchPackage({ path, version }, null, async (address) => read(address));
  return texts.ok ? parseDataset(texts.value) : texts;
}

describe('the data package in the build', () => {
  it('is one sealed copy under its version, which the page knows and the loader takes', async () => {
    await build({ ...options, root, plugins: [dataPackage()] });
    const assets = join(root, 'dist/assets');
    const script = readdirSync(assets).find((name) => name.endsWith('.js')) ?? '';
    const path = pathIn(readFileSync(join(assets, script), 'utf8'));
    expect(path).toMatch(/^\.\/data\/2026-11-21-[0-9a-f]{8}\/$/);
    expect(versionsIn(readFileSync(join(assets, script), 'utf8'))).toEqual([path.split('/').at(-2), '2026-01-01-0a1b2c3d']);
    const dataset = await fetchFrom((address) => new Response(readFileSync(join(root, 'dist', address))), path);
    expect(dataset.ok ? [] : dataset.issues).toEqual([]);
    expect(readdirSync(join(root, 'dist/data')).toSorted()).toEqual(['2026-01-01-0a1b2c3d', path.split('/').at(-2)]);
    expect(existsSync(join(root, 'dist/data-unversioned'))).toBe(false);
  });

  it('has another version when one character of a table changes', async () => {
    const before = readdirSync(join(root, 'dist/data')).toSorted();
    const events = join(root, 'public/data/events.csv');
    const text = readFileSync(events, 'utf8');
    writeFileSync(events, `${text.trimEnd()} \n`);
    await build({ ...options, root, plugins: [dataPackage()] });
    writeFileSync(events, text);
    expect(readdirSync(join(root, 'dist/data')).toSorted()).not.toEqual(before);
  });

  it('can be another package, in place of the bundled one', async () => {
    const other = join(root, 'another');
    mkdirSync(join(other, 'articles'), { recursive: true });
    generatePackage({ perPanel: 5, seed: 1 }, (file, piece) => writeFileSync(join(other, file), piece, { flag: 'a' }));
    vi.stubEnv('DATA_PACKAGE', other);
    await build({ ...options, root, plugins: [dataPackage()] });
    vi.unstubAllEnvs();
    const [version = '', ...more] = readdirSync(join(root, 'dist/data'));
    expect(more).toEqual([]);
    const path = `data/${version}/`;
    const fetched = await fetchPackage({ path, version }, null, async (address) => new Response(readFileSync(join(root, 'dist', address))));
    expect(fetched.ok && fetched.value.title.en).toBe('Made-up figures: 5 a panel');
    expect(fetched.ok && fetched.value.readings?.length).toBe(readFileSync(join(other, 'readings.csv')).length);
  });
});

describe('the data package in the development server', () => {
  it('is sealed as it stands, and known under a new version when a table changes', async () => {
    const server = await createServer({
      ...options,
      root,
      plugins: [dataPackage()],
      server: { host: '127.0.0.1', port: 0, ws: false },
    });
    try {
      await server.listen();
      const address = server.httpServer?.address();
      const origin = `http://127.0.0.1:${isAddress(address) ? address.port : 0}/`;
      const currentPath = async (): Promise<string> =>
        pathIn(await (await fetch(`${origin}@id/__x00__virtual:data-package`)).text());
      const load = (path: string) => fetchFrom((file) => fetch(new URL(file, origin)), path);

      const before = await currentPath();
      const dataset = await load(before);
      expect(dataset.ok ? [] : dataset.issues).toEqual([]);

      const panels = join(root, 'public/data/panels.csv');
      writeFileSync(panels, readFileSync(panels, 'utf8').replaceAll('\n', '\r\n'));
      await expect.poll(currentPath, { timeout: 10_000 }).not.toBe(before);
      expect((await load(await currentPath())).ok).toBe(true);
    } finally {
      await server.close();
    }
  });
});

function isAddress(address: AddressInfo | string | null | undefined): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}
