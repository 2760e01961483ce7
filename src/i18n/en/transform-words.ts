import type { Refusal, TransformKind } from '../../domain/transform/transform.ts';
import { plural } from './plural.ts';

const names: Record<TransformKind, string> = {
  published: 'as published',
  index: 'index, base = 100',
  points: 'change in points',
  yoy: 'year on year',
  cumulative: 'running sum',
};

const hints: Record<TransformKind, string> = {
  published: 'The values as their sources have them.',
  index: 'Levels in proportion to one period, which is 100.',
  points: 'Rates less the rate of another period, in percentage points.',
  yoy: 'Levels against the same period a year before, in per cent.',
  cumulative: 'Amounts added up from one period on.',
};

const refusals: Record<Refusal, string> = {
  'index-of-change': 'an index of a growth rate says nothing',
  'index-of-rate': 'a rate in per cent is compared in points, not as an index',
  'points-of-amount': 'amounts are not rates: points are for values in per cent',
  'change-of-change': 'it is already a change on an earlier period',
  'change-of-rate': 'a rate changes by points, not by per cent',
  'sum-of-rates': 'rates do not add up',
  'sum-of-stock': 'only amounts of a period add up',
  steps: 'a duty changes on days, not from month to month',
  'single-figures': 'single figures are not a series',
  daily: 'its values are not of months or years',
    dense: 'most of its values have no source of their own',
  'base-missing': 'there is no value for the chosen period',
  'base-combined': 'the chosen month was published together with another, as one value',
  'base-not-exact': 'the value of the chosen period is a bound or a forecast',
  'base-not-positive': 'the value of the chosen period is not above zero',
  'no-pairs': 'no value has another to be measured against',
};

export const transformWords = {
  control: 'Show as',
  names,
  hints,
  refusals,
  short: {
    published: 'published',
    index: 'index',
    points: 'points',
    yoy: 'year on year',
    cumulative: 'running sum',
  },
  index: (period: string) => `index, ${period} = 100`,
  pointsSince: (period: string) => `change since ${period}, in points`,
  pointsBefore: 'change on the period before, in points',
  yoy: 'change on a year before',
  sumSince: (period: string) => `sum since ${period}`,
  units: {
    index: (period: string) => `${period} = 100`,
    pointsSince: (period: string) => `points since ${period}`,
    pointsBefore: 'points on period before',
    sumSince: (unit: string, period: string) => `${unit} since ${period}`,
  },
  base: 'Base month',
  baseOptional: 'Base month, or none for the period before',
  baseBefore: 'Period before',
  shown: (how: string) => `Shown as ${how}.`,
  computedHere: 'Computed by this page from the published figures. A disc marks a month whose published figure is quoted.',
  order: (steps: readonly string[]) => `In this order: ${steps.map((step, at) => `${at + 1} ${step}`).join(', ')}.`,
  steps: {
    known: (day: string) => `known on ${day}`,
    latest: 'all that is known',
    first: 'first releases',
    revised: 'newest versions',
    filter: 'filters, which hide values and change none',
  },
  refused: (reason: string) => `Shown as published: ${reason}.`,
  leftOut: (series: string, reason: string) => `${series} is left out: ${reason}.`,
  worksNowhere: (reason: string) => `Not for what is shown: ${reason}.`,
  notComputed: 'not computed',
  computed: (series: string, period: string, value: string) => `${series}, ${period}: ${value}, computed by this page`,
  computedPoint: (series: string, period: string, value: string, origins: number) =>
    `${series}, ${period}: ${value}, computed by this page. The published figure is quoted from ${plural(origins, 'origin', 'origins')}. Open its source.`,
  legend: 'Values under a head with a base are computed by this page; their disc counts the origins of the published figure of the same period.',
  evidence: {
    title: 'Computed by this page',
    value: (value: string, how: string) => `In the view: ${value}, ${how}. No source says this number.`,
    from: 'From the published',
    sum: (terms: number) => `The sum of ${plural(terms, 'published value', 'published values')}, the first and the last of which are`,
    open: (value: string, what: string) => `Open ${value}, ${what}`,
  },
  citeNote: 'The view shows computed values. What is copied here are the published figures that they were computed from.',
  later: (series: string, months: number) =>
    `${series}, ${plural(Math.abs(months), 'month', 'months')} ${months > 0 ? 'later' : 'earlier'}`,
  laterShort: (series: string, months: number) => `${series} ${months > 0 ? '+' : '\u2212'}${Math.abs(months)} mo`,
  of: (value: string, period: string) => `${value} (${period})`,
};
