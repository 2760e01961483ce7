import type { ContenderName } from './contenders.ts';
import { type Sample, valuesOf } from './samples.ts';
import { ratiosOf, spreadOf } from './statistics.ts';
import { count, kilobytes, milliseconds, ratio, type Table } from './tables.ts';

const SIZE = 'bundled';

/** What is measured beside the product when a page loads, in the order of the table. */
const ROWS: readonly ContenderName[] = ['product', 'deep link', 'uplot', 'static', 'static styled', 'empty'];

export interface LoadProfile {
  /** What the values of this profile begin with. */
  readonly key: 'slow' | 'desk';
  readonly title: string;
}

const HEAD = [
  'page', 'charts seen ms', '× uPlot', '× static', '× styled', 'interactive ms', '× uPlot', 'longest block after', 'requests before / all',
];

/** The first view under one profile: the times, and how they stand to uPlot's and to a page of words alone. */
export function loadTable(samples: readonly Sample[], { key, title }: LoadProfile): Table {
  const values = (contender: ContenderName, name: string) => valuesOf(samples, contender, SIZE, `${key} ${name}`);
  const middle = (contender: ContenderName, name: string) => spreadOf([...values(contender, name).values()]).median;
  const versus = (contender: ContenderName, peer: ContenderName, name: string) =>
    contender === peer ? '1×' : ratio(spreadOf(ratiosOf(values(contender, name), values(peer, name))));
  const rows = ROWS.map((contender) => [
    contender,
    milliseconds(middle(contender, 'seen')),
    versus(contender, 'uplot', 'seen'),
    versus(contender, 'static', 'seen'),
    versus(contender, 'static styled', 'seen'),
    milliseconds(middle(contender, 'interactive')),
    versus(contender, 'uplot', 'interactive'),
    milliseconds(middle(contender, 'longest block')),
    `${count(middle(contender, 'requests before'))} / ${count(middle(contender, 'requests'))}`,
  ]);
  return { title, head: HEAD, rows, note: 'For pages without charts, “seen” is their first paint.' };
}

/** What comes before the first view answers, as it came over the wire, and all scripts of the build. */
export function byteTable(samples: readonly Sample[], allScripts: number): Table {
  const bytes = (name: string) => spreadOf([...valuesOf(samples, 'product', SIZE, `slow ${name}`).values()]).median;
  const uplot = (name: string) => spreadOf([...valuesOf(samples, 'uplot', SIZE, `slow ${name}`).values()]).median;
  const sum = (read: (name: string) => number) =>
    read('page bytes') + read('style bytes before') + read('script bytes before');
  return {
    title: 'kB over the wire (gzip)',
    head: ['what', 'product', 'uPlot'],
    rows: [
      ['scripts before it answers', kilobytes(bytes('script bytes before')), kilobytes(uplot('script bytes before'))],
      ['page, styles and those scripts', kilobytes(sum(bytes)), kilobytes(sum(uplot))],
      ['all scripts that the first visit fetches', kilobytes(bytes('script bytes')), kilobytes(uplot('script bytes'))],
      ['all scripts of the build', kilobytes(allScripts), '–'],
    ],
  };
}
