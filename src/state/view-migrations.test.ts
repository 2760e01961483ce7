import { describe, expect, it } from 'vitest';
import { migrateParams, readVersion, VIEW_MIGRATIONS, VIEW_VERSION, type ViewMigration } from './view-migrations.ts';

function rename(from: number, before: string, after: string): ViewMigration {
  return {
    from,
    on: '2030-01-01',
    migrate: (params) => new Map([...params].map(([key, value]) => [key === before ? after : key, value])),
  };
}

describe('the migrations of links', () => {
  it('are one for each version, in order, dated', () => {
    expect(VIEW_MIGRATIONS.map((one) => one.from)).toEqual(VIEW_MIGRATIONS.map((_, index) => index));
    const days = VIEW_MIGRATIONS.map((one) => one.on);
    expect(days).toEqual(days.toSorted());
    expect(days.every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))).toBe(true);
  });

  it('take a link through every later grammar and through no earlier one', () => {
    const chain = [rename(0, 'a', 'b'), rename(1, 'b', 'c'), rename(2, 'c', 'd')];
    const run = (key: string, version: number) => [...migrateParams(new Map([[key, '1']]), version, chain).keys()];
    expect([run('a', 0), run('b', 1), run('c', 2), run('d', 3), run('a', 2)]).toEqual([['d'], ['d'], ['d'], ['d'], ['a']]);
  });

  it('do not change the parameters that they are given', () => {
    const params = new Map([['tab', 'table']]);
    migrateParams(params, 0);
    expect([...params]).toEqual([['tab', 'table']]);
  });
});

describe('the version of a link', () => {
  it.each([
    [undefined, 0],
    ['0', 0],
    ['1', 1],
    ['9999', 9999],
    ['01', undefined],
    ['-1', undefined],
    ['1.0', undefined],
    ['', undefined],
    ['99999', undefined],
    ['one', undefined],
  ])('%j is read as %j', (text, version) => {
    expect(readVersion(text)).toBe(version);
  });

  it('that is written now is 1', () => {
    expect(VIEW_VERSION).toBe(1);
  });
});
