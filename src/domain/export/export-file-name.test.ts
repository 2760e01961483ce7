import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../test/build-dataset.ts';
import { hostileText } from '../../test/hostile-text.ts';
import { createExplorer } from '../explorer.ts';
import { exploreView } from '../explorer-model.ts';
import { DEFAULT_VIEW } from '../view.ts';
import { exportFileName } from './export-file-name.ts';

const ENDINGS = ['-wide.png', '-square.svg', '-a4.png', '.csv', '-full.csv', '.json', '.jsonld', '.zip'];

function nameOf(version: string, ending: string, known: number | null): string {
  const view = { ...DEFAULT_VIEW, range: { from: 2024 * 12 + 9, to: 2026 * 12 + 7 }, known };
  const dataset = buildDataset({ version, observations: [{ indicator: 'a', period: '2025-05', value: 1 }] });
  const explorer = createExplorer(dataset, view);
  return exportFileName(explorer, exploreView(explorer, view), ending);
}

describe('the name of an exported file', () => {
  it('says the months, the day that is known, the version and what it is', () => {
    expect(nameOf('2026-11-21-1a2b3c4d', '-square.png', 20_247)).toBe('sourceline-2024-10-2026-08-known-2025-06-08-2026-11-21-1a2b3c4d-square.png');
  });

  it('holds nothing but small letters, digits, dots and hyphens, whatever a package calls its version', () => {
    const hostile = fc.oneof(hostileText, fc.constantFrom('../../etc/passwd', 'CON', 'a\u202Egpj.exe', '.', '\u0000', 'x'.repeat(200), 'a/b\\c:d*e?f"g<h>i|j'));
    fc.assert(
      fc.property(hostile, fc.constantFrom(...ENDINGS), fc.constantFrom(null, 20_247), (version, ending, known) => {
        const name = nameOf(version, ending, known);
        expect(name).toMatch(/^[a-z0-9._-]{1,80}$/);
        expect(name.endsWith(ending)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
