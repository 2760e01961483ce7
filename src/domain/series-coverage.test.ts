import { describe, expect, it } from 'vitest';
import { buildDataset } from '../test/build-dataset.ts';
import { loadBundledPackage } from '../test/load-bundled-package.ts';
import { type Backing, backingOf, BACKINGS } from './evidence/backing.ts';
import { createExplorer, type Explorer } from './explorer.ts';
import { countCoverage } from './series-coverage.ts';

function backings({ dataset, index, drawn }: Explorer): readonly Backing[] {
  return [...dataset.observations.values()]
    .filter((one) => drawn.has(one.id))
    .map((one) => backingOf(index.of({ kind: 'observation', id: one.id })));
}

const months = (...sightings: readonly number[]) =>
  sightings.map((count, month) => ({ indicator: 'x', period: `2025-0${month + 1}`, value: month, sightings: count }));
const cited = (id: string, month: string) => ({ id, target: `x.2025-${month}`, source: id });

describe('what stands behind a figure', () => {
  it.each<readonly [string, Parameters<typeof buildDataset>[0], Backing]>([
    [
      'a quote, whoever cites it besides',
      { observations: months(1), evidence: [cited('a', '01'), { ...cited('b', '01'), kind: 'quote', exact: 'some 5', number: '5' }] },
      'quoted',
    ],
    ['two citations', { observations: months(1), evidence: [cited('a', '01'), cited('b', '01')] }, 'cited-by-several'],
    ['one source, cited twice', { observations: months(1), evidence: [cited('a', '01'), { ...cited('a', '01'), id: 'b' }] }, 'cited-by-one'],
    ['one citation, however many places carry the value', { observations: months(3), evidence: [cited('a', '01')] }, 'cited-by-one'],
    ['no source at all', { observations: months(3) }, 'set-apart'],
  ])('%s', (_name, parts, expected) => {
    expect(backings(createExplorer(buildDataset(parts)))).toEqual([expected]);
  });

  it('is counted, each figure once, the disputed among the others', () => {
    const figures = [
      { backing: 'quoted', disputed: true },
      { backing: 'quoted', disputed: false },
      { backing: 'cited-by-one', disputed: false },
    ] as const;
    expect(countCoverage(figures)).toEqual({
      figures: 3,
      backings: { quoted: 2, 'cited-by-several': 0, 'cited-by-one': 1, 'set-apart': 0 },
      disputed: 1,
    });
  });
});

describe('the bundled package', () => {
  it('has a source behind each figure, and figures of each strength', () => {
    const found = new Set(backings(createExplorer(loadBundledPackage())));
    expect(BACKINGS.filter((backing) => found.has(backing))).toEqual(['quoted', 'cited-by-several', 'cited-by-one']);
  });
});
