import { describe, expect, it } from 'vitest';
import { type Budgets, budgetFaults } from './budget-faults.ts';
import { type BuiltFile, type Chunks, partSizes } from './part-sizes.ts';

const chunks: Chunks = {
  'index.html': { file: 'assets/index.js', isEntry: true, imports: ['_shared'], css: ['assets/index.css'] },
  _shared: { file: 'assets/shared.js' },
  _recharts: { file: 'assets/recharts.js', name: 'recharts' },
  'src/build/claims/claim-page.css': { file: 'assets/claim-page.css', isEntry: true },
  'src/charts/panel.tsx': { file: 'assets/panel.js', imports: ['_recharts', '_shared'] },
};

const file = (path: string, bytes: number, gzip: number): BuiltFile => ({ path, bytes, gzip });
const files = [
  file('index.html', 3000, 1000),
  file('assets/index.js', 9000, 3000),
  file('assets/shared.js', 6000, 2000),
  file('assets/recharts.js', 90_000, 30_000),
  file('assets/panel.js', 15_000, 5000),
  file('assets/index.css', 12_000, 4000),
  file('assets/boot-0a1b.js', 900, 500),
  file('assets/later.css', 5000, 1000),
  file('assets/claim-page.css', 6000, 2000),
  file('c/cpi-yoy.2025-05/index.html', 20_000, 4000),
  file('zh/c/cpi-yoy.2025-05/index.html', 21_000, 4500),
  file('assets/sans.woff2', 28_000, 27_000),
  file('favicon.svg', 500, 300),
  file('c/cpi-yoy.2025-05/card.png', 30_000, 29_000),
  file('zh/c/cpi-yoy.2025-05/card.png', 31_000, 30_000),
  file('v/since-london/card.png', 40_000, 39_000),
  file('data/observations.csv', 50_000, 10_000),
  file('data/README.md', 2000, 1000),
  file('.vite/manifest.json', 900, 300),
];
const ample: Budgets = {
  page: 1,
  'before interactive': 5.5,
  'first paint': 10.5,
  charts: 30,
  'all scripts': 40.5,
  styles: 5,
  'a claim page': 6.5,
  fonts: 28,
  'preview pictures': 101,
  'other files': 0.5,
  data: 11,
};

describe('the sizes of the build', () => {
  it('puts each file into its part, and what loads lazily into no first view', () => {
    expect(partSizes(files, chunks)).toEqual({
      page: 1000,
      'before interactive': 5500,
      'first paint': 10_500,
      charts: 30_000,
      'all scripts': 40_500,
      styles: 5000,
      'a claim page': 6500,
      fonts: 28_000,
      'preview pictures': 101_000,
      'other files': 500,
      data: 11_000,
    });
  });
});

describe('the size budgets', () => {
  const sizes = partSizes(files, chunks);

  it('hold when every part just fits', () => {
    expect(budgetFaults(sizes, ample, chunks)).toEqual([]);
  });

  it.each(
    ['page', 'before interactive', 'first paint', 'charts', 'all scripts', 'styles', 'a claim page', 'fonts', 'preview pictures', 'other files', 'data'] as const,
  )('turn red when %s is a byte too heavy', (part) => {
    const faults = budgetFaults({ ...sizes, [part]: sizes[part] + 1 }, ample, chunks);
    expect(faults).toEqual([expect.stringContaining(part)]);
  });

  it('turn red when the chart package is loaded before the first view', () => {
    const eager = { ...chunks, _shared: { file: 'assets/shared.js', imports: ['_recharts'] } };
    expect(budgetFaults(sizes, ample, eager)).toEqual([expect.stringContaining('before the first view')]);
  });

  it('turn red when there is nothing to measure', () => {
    expect(budgetFaults(sizes, ample, {})).toEqual([expect.stringContaining('no entry script')]);
  });
});
