import { describe, expect, it } from 'vitest';
import { createExplorer } from '../../domain/explorer.ts';
import { en } from '../../i18n/en/en.ts';
import type { Words } from '../../i18n/words.ts';
import { zh } from '../../i18n/zh/zh.ts';
import { loadBundledPackage } from '../../test/load-bundled-package.ts';
import { findEntries, indexEntries } from './search-entries.ts';

const explorer = createExplorer(loadBundledPackage());
const english = indexEntries(explorer, en);
const chinese = indexEntries(explorer, zh);

/** The ids of all that is shown, the best group first. */
function shown(query: string, words: Words = en): readonly string[] {
  return findEntries(words === en ? english : chinese, query).groups.flatMap(({ entries }) => entries.map(({ id }) => id));
}

/** The first of a kind. */
function best(query: string, kind: string, words: Words = en): string | undefined {
  const groups = findEntries(words === en ? english : chinese, query).groups;
  return groups.find((group) => group.kind === kind)?.entries[0]?.id;
}

describe('a reader finds', () => {
  it.each([
    // Figures by value, sign, percent, comma; months in words, numbers and Chinese.
    ['34.5', 'claim', 'exports-us-yoy.2025-05'],
    ['-34.5%', 'claim', 'exports-us-yoy.2025-05'],
    ['−34.5 %', 'claim', 'exports-us-yoy.2025-05'],
    ['34,5', 'claim', 'exports-us-yoy.2025-05'],
    ['exports us may 2025', 'claim', 'exports-us-yoy.2025-05'],
    ['exports to the US May 2025', 'claim', 'exports-us-yoy.2025-05'],
    ['exports us 2025-05', 'claim', 'exports-us-yoy.2025-05'],
    ['exports-us-yoy.2025-05', 'claim', 'exports-us-yoy.2025-05'],
    ['1,238', 'claim', 'magnet-exports.2025-05'],
    ['1238', 'claim', 'magnet-exports.2025-05'],
    ['magnets may 2025', 'claim', 'magnet-exports.2025-05'],
    ['magnts may 2025', 'claim', 'magnet-exports.2025-05'],
    ['ppi march 2025', 'claim', 'ppi-yoy.2025-03'],
    // Metrics, mistyped ones too.
    ['exports to the US', 'metric', 'exports-us-yoy'],
    ['exprots to teh US', 'metric', 'exports-us-yoy'],
    ['cpi', 'metric', 'cpi-yoy'],
    ['magnets', 'metric', 'magnet-exports'],
    ['us-duty-on-china', 'metric', 'us-duty-on-china'],
    // Commands.
    ['dark', 'command', 'dark'],
    ['drak', 'command', 'dark'],
    ['table', 'command', 'table'],
    ['chinese', 'command', 'language'],
    ['中文', 'command', 'language'],
    ['copy link', 'command', 'share'],
    ['pdf', 'command', 'print'],
    ['reset', 'command', 'plain'],
    // Events, quotes, sources, disputes.
    ['geneva', 'event', '2025-05-12-geneva-joint-statement'],
    ['london framework', 'event', '2025-06-10-london-framework'],
    ['genva truce', 'event', '2025-05-12-geneva-joint-statement'],
    ['reciprocal tariffs 34%', 'event', '2025-04-02-reciprocal-tariffs-announced'],
    ['cnn', 'source', 'cnn'],
  ])('by “%s” the %s %s', (query, kind, id) => {
    expect(best(query, kind)).toBe(id);
  });

  it.each([
    ['2025年5月 对美出口', 'claim', 'exports-us-yoy.2025-05'],
    ['磁体', 'metric', 'magnet-exports'],
    ['深色', 'command', 'dark'],
    ['日内瓦休战', 'event', '2025-05-12-geneva-joint-statement'],
    ['exports may 2025', 'claim', 'exports-us-yoy.2025-05'],
  ])('in Chinese by “%s” the %s %s', (query, kind, id) => {
    expect(best(query, kind, zh)).toBe(id);
  });

  it('a dispute by its cause', () => {
    expect(best('misprint', 'dispute')).toBeDefined();
  });

  it('the commands before anything is typed, and nothing for what is nowhere', () => {
    expect(findEntries(english, ' ').groups.map(({ kind }) => kind)).toEqual(['command']);
    expect(findEntries(english, 'xqzvwj')).toMatchObject({ groups: [], total: 0 });
  });

  it('at most five of a kind, with the number of all', () => {
    const figures = findEntries(english, 'april 2025').groups.find(({ kind }) => kind === 'claim');
    expect(figures?.entries).toHaveLength(5);
    expect(figures?.total).toBeGreaterThan(5);
  });

  it('every metric, figure, event, source and dispute by its id', () => {
    const missed = english.documents.filter(({ id, found }) => found.kind !== 'quote' && !shown(id).includes(id));
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});
