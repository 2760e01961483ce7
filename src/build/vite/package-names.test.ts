import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../i18n/en/en.ts';
import { withPackageNames } from '../../i18n/package-names.ts';
import { zh } from '../../i18n/zh/zh.ts';
import { readPackageNames } from './package-names.ts';

const bundled = readFileSync(new URL('../../../public/data/datapackage.json', import.meta.url), 'utf8');

/** The words of the interface that a package's names take the place of. */
function named({ shell, share, embed, filters }: typeof en | typeof zh): readonly string[] {
  return [shell.title, shell.documentTitle, shell.description, share.message('x'), embed.label, filters.presets.story];
}

describe('the names of a package', () => {
  it.each([en, zh])('of the bundled one are what the words of the interface say', (words) => {
    expect(named(withPackageNames(words, readPackageNames(bundled)))).toEqual(named(words));
  });

  it('stand in the head, in what is shared and in frames; without a name the first range is called by its month', () => {
    const names = readPackageNames(JSON.stringify({ title: 'Islands', title_zh: '两岛' }));
    expect(named(withPackageNames(en, names))).toEqual(['Islands', 'Islands · Sourceline', 'Islands', 'Islands: x', 'Sourceline: Islands', 'Oct 2024–']);
    expect(withPackageNames(zh, names).shell.title).toBe('两岛');
    expect(named(withPackageNames(en, names)).join()).not.toMatch(/China/);
  });
});
