import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBundledFiles } from '../test/load-bundled-package.ts';
import { packageTexts, sampleFiles } from '../test/sample-files.ts';
import { parseDataset } from './parse-dataset.ts';

function issues(files: ReadonlyMap<string, string>) {
  const result = parseDataset(packageTexts(files));
  return result.ok ? [] : result.issues;
}

describe('the loader', () => {
  it('reads a package whole', () => {
    const result = parseDataset(packageTexts(sampleFiles()));
    expect(result.ok ? [] : result.issues).toEqual([]);
    if (!result.ok) return;
    expect([...result.value.observations.keys()]).toEqual([
      'exports-us-yoy.2025-04',
      'exports-us-yoy.2025-05',
      'exports-us-yoy.2025-05.alternative',
    ]);
    const [, may] = result.value.observations.values();
    expect(may).toMatchObject({
      value: -34.5,
      bound: 'exact',
      publishedOn: '2025-06-09',
      sightings: 2,
      lastSeen: null,
    });
    const [quote] = result.value.evidence.values();
    expect(quote).toMatchObject({ kind: 'quote', number: { start: 23, end: 28 }, sign: { start: 18, end: 22 } });
    const [dispute] = result.value.disputes.values();
    expect(dispute?.claims).toEqual([
      { label: { en: '−34.5%', zh: '−34.5%' }, evidence: ['paper-1'], refuted: false },
      { label: { en: '−34.4%', zh: '−34.4%' }, evidence: ['customs-2'], refuted: false },
    ]);
  });

  it('reads the bundled package', () => {
    expect(issues(readBundledFiles())).toEqual([]);
  });

  it.each([
    ['bound', '', 'exact'],
    ['bound', 'at-least', 'at-least'],
  ])('an observation whose %s is "%s" is %s', (column, cell, bound) => {
    const result = parseDataset(
      packageTexts(sampleFiles({ table: 'observations', row: 0, cells: { [column]: cell } })),
    );
    expect(result.ok && result.value.observations.values().next().value?.bound).toBe(bound);
  });

  it('reads it the same when a program saved it with CRLF and a byte-order mark', () => {
    const files = [...readBundledFiles()].map(([name, text]): [string, string] => [
      name,
      `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    ]);
    const result = parseDataset(packageTexts(new Map(files)));
    expect(result).toEqual(parseDataset(packageTexts(readBundledFiles())));
  });

  it('lists the first twenty issues and no more', () => {
    const rows = Array.from({ length: 500 }, (_, index) => `exports-us-yoy,2025-04,x${index},,normal,,,first,,1,,,`);
    const files = sampleFiles();
    files.set('observations.csv', `${files.get('observations.csv') ?? ''}${rows.join('\n')}\n`);
    const found = issues(files);
    expect(found).toHaveLength(20);
    expect(found[0]).toMatchObject({
      code: 'not-a-number',
      place: { file: 'observations.csv', row: 5, column: 'value' },
      facts: { found: 'x0' },
    });
  });

  it('names a fault of form before anything that would follow from it', () => {
    const files = sampleFiles({ table: 'indicators', row: 0, cells: { unit: 'nonsense' } });
    files.set('sources.csv', 'id,kind\npaper\n');
    expect(issues(files).every(({ place }) => place !== null && 'file' in place && place.file === 'sources.csv')).toBe(
      true,
    );
  });

  it('keeps ids that are names of object properties apart', () => {
    const files = sampleFiles({ table: 'sources', row: 1, cells: { id: 'constructor' } });
    const evidence = (files.get('evidence.csv') ?? '').replaceAll('customs,', 'constructor,');
    const result = parseDataset(packageTexts(new Map([...files, ['evidence.csv', evidence]])));
    expect(result.ok ? [...result.value.sources.keys()] : result.issues).toEqual(['paper', 'constructor']);
  });

  it('never throws, whatever a table holds', () => {
    const names = [...sampleFiles().keys()];
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.nat({ max: 2000 }),
        fc.string({ maxLength: 12, unit: 'binary' }),
        (name, at, noise) => {
          const files = sampleFiles();
          const text = files.get(name) ?? '';
          files.set(name, text.slice(0, at % text.length) + noise + text.slice((at % text.length) + noise.length));
          expect(typeof parseDataset(packageTexts(files)).ok).toBe('boolean');
        },
      ),
      { seed: 3, numRuns: 1000 },
    );
  });

  it('refuses a package that was cut anywhere within a table', () => {
    const files = sampleFiles();
    for (const [name, text] of files) {
      const header = text.indexOf('\n') + 1;
      for (let cut = 0; cut < text.trimEnd().length; cut += 7) {
        if (cut === header || cut === header - 1) continue;
        expect(issues(new Map([...files, [name, text.slice(0, cut)]])), `${name} cut at ${cut}`).not.toEqual([]);
      }
    }
  });
});
