import { describe, expect, it } from 'vitest';
import { fakeCaches, offlineTools, SCOPE } from '../../test/fake-caches.ts';
import { cacheName, dropAllBuilds, dropOldBuilds, keepBuild } from './kept-files.ts';

const FILES = { '': '<script src="./assets/index-one.js">', 'assets/index-one.js': 'one()', 'data/2026-11-21-0a1b2c3d/events.csv': 'id\n' };

describe('keeping a build', () => {
  it('keeps every file under its address', async () => {
    const { tools, stores } = await offlineTools('one', FILES);
    await keepBuild(tools);
    const kept = stores.get(cacheName(tools));
    expect([...(kept?.keys() ?? [])].toSorted()).toEqual(Object.keys(FILES).map((path) => SCOPE + path).toSorted());
    expect(await kept?.get(`${SCOPE}assets/index-one.js`)?.text()).toBe('one()');
  });

  it.each([
    ['a file that is not there yet', { 'assets/index-one.js': undefined }],
    ['a file of another release', { 'data/2026-11-21-0a1b2c3d/events.csv': 'id\nother\n' }],
    ['a page in the place of a file', { 'assets/index-one.js': '<!doctype html>' }],
    ['the page of another release', { '': '<script src="./assets/index-two.js">' }],
  ])('refuses all of it for %s, and leaves nothing behind', async (_, fault) => {
    const { tools, server, stores } = await offlineTools('one', FILES);
    const planted = Object.entries({ ...FILES, ...fault }).flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const]));
    server.files = Object.fromEntries(planted);
    await expect(keepBuild(tools)).rejects.toThrow('not the file of this build');
    expect([...stores.keys()]).toEqual([]);
  });

  it('fetches nothing that an earlier build holds already, but the page', async () => {
    const fake = fakeCaches();
    await keepBuild((await offlineTools('one', FILES, fake)).tools);
    const next = { ...FILES, '': '<script src="./assets/index-two.js">', 'assets/index-two.js': 'two()' };
    const { tools, server } = await offlineTools('two', next, fake);
    await keepBuild(tools);
    expect(server.asked.toSorted()).toEqual(['', 'assets/index-two.js']);
  });

  it('lets go of all but the build before, and of nobody else’s', async () => {
    const fake = fakeCaches();
    for (const id of ['one', 'two', 'three']) await fake.caches.open(cacheName((await offlineTools(id, FILES)).tools));
    await fake.caches.open('somebody else');
    await fake.caches.open('sourceline /other/ one');
    const { tools } = await offlineTools('three', FILES, fake);
    await dropOldBuilds(tools);
    expect([...fake.stores.keys()]).toEqual(['sourceline /site/ two', 'sourceline /site/ three', 'somebody else', 'sourceline /other/ one']);
    await dropAllBuilds(fake.caches, SCOPE);
    expect([...fake.stores.keys()]).toEqual(['somebody else', 'sourceline /other/ one']);
  });
});
