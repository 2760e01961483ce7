import { describe, expect, it } from 'vitest';
import { createExplorer } from '../../domain/explorer.ts';
import { claimId } from '../../domain/ids.ts';
import { en } from '../../i18n/en/en.ts';
import { loadBundledPackage } from '../../test/load-bundled-package.ts';
import { claimRows, figureOf } from './claim-rows.ts';

const explorer = createExplorer(loadBundledPackage());

function figure(id: string) {
  const found = figureOf(explorer, claimId(id));
  if (found === null) throw new Error(`no ${id}`);
  return found;
}

function differing(one: string, other: string) {
  return claimRows(explorer, figure(one), figure(other), en).filter((row) => row.differs).map((row) => row.key);
}

describe('two claims line by line', () => {
  it('differ in the lines whose words differ, and in no other', () => {
    expect(differing('exports-us-yoy.2025-05', 'exports-us-yoy.2025-05.alternative')).toEqual([
      'value',
      'wording',
      'sources',
      'origins',
      'vintage',
    ]);
  });

  it('differ nowhere where they are one', () => {
    expect(differing('exports-us-yoy.2025-05', 'exports-us-yoy.2025-05')).toEqual([]);
  });

  it('say every line in words, a figure without period or quote too', () => {
    for (const { left, right } of claimRows(explorer, figure('china-processing-share.none'), figure('china-mining-share.2025'), en)) {
      expect(left.trim()).not.toBe('');
      expect(right.trim()).not.toBe('');
    }
  });
});

describe('a claim', () => {
  it('that the package does not hold is none', () => {
    expect(figureOf(explorer, claimId('no-such.2025-05'))).toBeNull();
  });
});
