import fc from 'fast-check';
import { RARE_EARTH_VIEWS, type Target, TOPICS } from '../domain/dataset.ts';
import { claimId, disputeId, eventId, indicatorId, sourceId, stepId } from '../domain/ids.ts';
import { LOCALES } from '../domain/locale.ts';
import { dayNumber } from '../domain/time-period.ts';
import { MOST_LAG } from '../domain/transform/lag.ts';
import { AS_PUBLISHED, type Transform } from '../domain/transform/transform.ts';
import { EVIDENCE_FILTERS, PINNED_THEMES, TABS, type RangeBound, type TableSort, type ViewRange, type ViewState } from '../domain/view.ts';

const ID_CHARACTERS = 'abcdefghijklmnopqrstuvwxyz0123456789-';

/** Spells a number with the characters of ids, over and over to the length: cheap, where drawing each character is not. */
function spellId(number: number, length: number): string {
  let rest = number;
  let text = '';
  while (text.length < length) {
    text += ID_CHARACTERS.charAt(rest % ID_CHARACTERS.length);
    rest = rest < ID_CHARACTERS.length ? number + text.length : Math.floor(rest / ID_CHARACTERS.length);
  }
  return text;
}

function arbitraryId(maxLength: number): fc.Arbitrary<string> {
  return fc.tuple(fc.nat(), fc.integer({ min: 1, max: maxLength })).map(([number, length]) => spellId(number, length));
}

/** Null, none chosen, or a choice in the order of its link. */
function arbitraryList<T extends string>(id: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<readonly T[] | null> {
  const few = fc.uniqueArray(id, { maxLength: 4 });
  // Left to itself the library rarely draws long lists, and never the longest links.
  const many = fc.uniqueArray(id, { maxLength, size: 'max' });
  return fc.option(fc.oneof({ weight: 4, arbitrary: few }, { weight: 1, arbitrary: many }).map((items) => items.toSorted()));
}

const month = fc.integer({ min: 1900 * 12, max: 2100 * 12 + 11 });

const range: fc.Arbitrary<ViewRange> = fc.oneof(
  fc.tuple(month, month).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
  fc.record({ from: month, to: fc.constant<RangeBound>('latest') }),
  fc.record({ from: fc.constant<RangeBound>('earliest'), to: month }),
  fc.record({ from: fc.constant<RangeBound>('earliest'), to: fc.constantFrom<RangeBound>('earliest', 'latest') }),
  fc.constant<ViewRange>({ from: 'latest', to: 'latest' }),
);

const sort: fc.Arbitrary<TableSort> = fc.record({
  column: fc.oneof(fc.constant('period' as const), arbitraryId(64).map(indicatorId)),
  descending: fc.boolean(),
});

const claim = fc.tuple(arbitraryId(44), arbitraryId(19)).map(([head, tail]) => claimId(`${head}.${tail}`));

const target: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ kind: fc.constant('observation' as const), id: claim }),
  fc.record({ kind: fc.constant('event' as const), id: arbitraryId(64).map(eventId) }),
);

const transform: fc.Arbitrary<Transform> = fc.oneof(
  fc.constantFrom<Transform>(AS_PUBLISHED, { kind: 'yoy', base: null }, { kind: 'points', base: null }),
  fc.record({ kind: fc.constantFrom('index' as const, 'points' as const, 'cumulative' as const), base: month }),
);

/** Any view that a link can carry, lists in the order of their link. */
export const arbitraryView: fc.Arbitrary<ViewState> = fc.record({
  topics: fc.option(fc.subarray([...TOPICS])),
  metrics: arbitraryList(arbitraryId(24).map(indicatorId), 40),
  range,
  transform,
  rareEarthView: fc.constantFrom(...RARE_EARTH_VIEWS),
  at: fc.option(month),
  at2: fc.option(month),
  overlay: fc.option(fc.uniqueArray(arbitraryId(17).map(indicatorId), { maxLength: 4 })),
  lag: fc.integer({ min: -MOST_LAG, max: MOST_LAG }),
  tab: fc.constantFrom(...TABS),
  article: fc.option(arbitraryId(64).map(sourceId)),
  sort: fc.option(sort),
  evidence: fc.option(target),
  sources: arbitraryList(arbitraryId(20).map(sourceId), 12),
  minOrigins: fc.option(fc.integer({ min: 2, max: 9 })),
  evidenceFilter: fc.constantFrom(...EVIDENCE_FILTERS),
  known: fc.option(fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2100, 12, 31) })),
  revised: fc.boolean(),
  dispute: fc.option(arbitraryId(64).map(disputeId)),
  rival: fc.option(claim),
  step: fc.option(arbitraryId(24).map(stepId)),
  language: fc.option(fc.constantFrom(...LOCALES)),
  dataVersion: fc.option(fc.nat().map((number) => `2026-11-21-${number.toString(16).padStart(8, '0')}`)),
  embed: fc.boolean(),
  theme: fc.option(fc.constantFrom(...PINNED_THEMES)),
});
