import { chartScripts, type Chunks, firstScripts, type Part } from './part-sizes.ts';

const BYTES_IN_A_KILOBYTE = 1000;

/** The most that each part may weigh, in kB. */
export type Budgets = Readonly<Record<Part, number>>;

type Sizes = Readonly<Record<Part, number>>;

/** One line for each part that is over its budget, and one if the charts have lost their lazy place. */
export function budgetFaults(sizes: Sizes, budgets: Budgets, chunks: Chunks): readonly string[] {
  const first = firstScripts(chunks);
  const early = [...chartScripts(chunks)].filter((file) => first.has(file));
  return [
    ...rows(sizes, budgets)
      .filter(({ size, budget }) => size > budget)
      .map(({ part, size, budget }) => `${part}: ${size.toFixed(1)} kB, ${budget} kB at most`),
    ...early.map((file) => `${file} holds the chart package and is loaded before the first view`),
    ...(first.size === 0 ? ['the build has no entry script: nothing was measured'] : []),
  ];
}

/** The sizes and budgets as a table, a line each. */
export function budgetTable(sizes: Sizes, budgets: Budgets): string {
  return rows(sizes, budgets)
    .map(({ part, size, budget }) => `  ${part.padEnd(18)} ${size.toFixed(1).padStart(7)} of ${budget} kB`)
    .join('\n');
}

function rows(sizes: Sizes, budgets: Budgets) {
  return PARTS.map((part) => ({ part, size: sizes[part] / BYTES_IN_A_KILOBYTE, budget: budgets[part] }));
}

const PARTS: readonly Part[] = [
  'page',
  'before interactive',
  'first paint',
  'charts',
  'all scripts',
  'styles',
  'a claim page',
  'fonts',
  'preview pictures',
  'other files',
  'data',
];
