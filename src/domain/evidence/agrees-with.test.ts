import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../test/build-dataset.ts';
import { buildEvent } from '../../test/build-event.ts';
import { buildEvidence } from '../../test/build-evidence.ts';
import type { Relation } from '../dataset.ts';
import type { UnitId } from '../unit.ts';
import { disagreesWithEvent, disagreesWithObservation, type Disagreement } from './agrees-with.ts';

interface Statement {
  readonly exact: string;
  readonly number: string;
  readonly sign?: string;
  readonly relation?: Relation;
}

function quote(statement: Statement) {
  const evidence = buildEvidence({ id: 'q', target: 'a.2025-05', source: 's', kind: 'quote', ...statement });
  if (evidence.kind !== 'quote') throw new Error('not a quote');
  return evidence;
}

interface Value {
  readonly value: number;
  readonly unit: UnitId;
  readonly unitMultiplier?: number;
  readonly bound?: 'exact' | 'at-least' | 'at-most' | 'about';
}

function compare(
  statement: Statement,
  { value, unit, unitMultiplier = 0, bound = 'exact' }: Value,
): Disagreement | null {
  const dataset = buildDataset({
    indicators: [{ id: 'a', unit, unitMultiplier }],
    observations: [{ indicator: 'a', period: '2025-05', value, bound }],
  });
  const [observation] = dataset.observations.values();
  const [indicator] = dataset.indicators.values();
  if (observation === undefined || indicator === undefined) throw new Error('nothing built');
  return disagreesWithObservation(quote(statement), observation, indicator);
}

describe('a quoted number bears out its observation', () => {
  it.for<readonly [string, Statement, Value]>([
    [
      'a fall',
      { exact: 'a steep decline of 34.5%', number: '34.5%', sign: 'decline' },
      { value: -34.5, unit: 'percent-change' },
    ],
    [
      'fewer decimals',
      { exact: 'a 21% drop in April', number: '21%', sign: 'drop' },
      { value: -21.0, unit: 'percent-change' },
    ],
    [
      'growth without a word',
      { exact: 'from the 8.1% recorded', number: '8.1%' },
      { value: 8.1, unit: 'percent-change' },
    ],
    [
      'a level that came down',
      { exact: 'brought down to 30%', number: '30%', sign: 'down' },
      { value: 30, unit: 'percent' },
    ],
    ['a share', { exact: 'controls 90% of it', number: '90%' }, { value: 90, unit: 'percent-share' }],
    [
      'a bound',
      { exact: 'fell by over 34%', number: '34%', sign: 'fell by over', relation: 'bounds' },
      { value: -34.5, unit: 'percent-change' },
    ],
    [
      'a rounding',
      { exact: 'a 5.7% decline', number: '5.7%', sign: 'decline', relation: 'rounds' },
      { value: -5.67, unit: 'percent-change' },
    ],
    [
      'a larger unit',
      { exact: 'to $18.7 billion', number: '$18.7 billion' },
      { value: 18700, unit: 'usd', unitMultiplier: 6 },
    ],
    [
      'years for months',
      { exact: 'in nearly two years', number: 'nearly two years', relation: 'rounds' },
      { value: 22, unit: 'months' },
    ],
    [
      'months for days',
      { exact: 'a three-month deadline', number: 'three-month', relation: 'rounds' },
      { value: 90, unit: 'days' },
    ],
    [
      'a bound of both',
      { exact: 'More than 270,000 students', number: 'More than 270,000' },
      { value: 270_000, unit: 'count', bound: 'at-least' },
    ],
    ['things', { exact: 'a group of 17 elements', number: '17 elements' }, { value: 17, unit: 'count' }],
    [
      'a bounded level',
      { exact: 'the 100 percent-plus tariffs', number: '100 percent-plus', relation: 'bounds' },
      { value: 145, unit: 'percent' },
    ],
    [
      'a dispute, whatever it says',
      { exact: 'fell 99%', number: '99%', relation: 'disputes' },
      { value: 1, unit: 'usd' },
    ],
  ])('%s', ([, statement, value]) => {
    expect(compare(statement, value)).toBeNull();
  });

  it.for<readonly [string, Disagreement['reason'], Statement, Value]>([
    [
      'another digit',
      'value',
      { exact: 'fell 34.6%', number: '34.6%', sign: 'fell' },
      { value: -34.5, unit: 'percent-change' },
    ],
    ['no sign word', 'sign', { exact: 'fell 34.5%', number: '34.5%' }, { value: -34.5, unit: 'percent-change' }],
    [
      'the wrong sign word',
      'sign',
      { exact: 'rose 34.5%', number: '34.5%', sign: 'rose' },
      { value: -34.5, unit: 'percent-change' },
    ],
    [
      'a fall for growth',
      'sign',
      { exact: 'fell 4.8%', number: '4.8%', sign: 'fell' },
      { value: 4.8, unit: 'percent-change' },
    ],
    [
      'million for billion',
      'value',
      { exact: 'to $18.7 billion', number: '$18.7 billion' },
      { value: 18.7, unit: 'usd', unitMultiplier: 6 },
    ],
    ['percent for dollars', 'unit', { exact: 'by 18.7%', number: '18.7%' }, { value: 18.7, unit: 'usd' }],
    ['percent for points', 'unit', { exact: 'by 2.5%', number: '2.5%' }, { value: 2.5, unit: 'percentage-points' }],
    [
      'elements for percent',
      'unit',
      { exact: 'all 17 elements', number: '17 elements' },
      { value: 17, unit: 'percent-share' },
    ],
    [
      'a bound that states',
      'value',
      { exact: 'fell over 34%', number: 'over 34%', sign: 'fell' },
      { value: -34, unit: 'percent-change' },
    ],
    [
      'a bound not reached',
      'value',
      { exact: 'fell over 35%', number: 'over 35%', sign: 'fell', relation: 'bounds' },
      { value: -34.5, unit: 'percent-change' },
    ],
    [
      'a rounding too far',
      'value',
      { exact: 'fell 5.8%', number: '5.8%', sign: 'fell', relation: 'rounds' },
      { value: -5.67, unit: 'percent-change' },
    ],
    ['months that state days', 'value', { exact: 'three-month', number: 'three-month' }, { value: 90, unit: 'days' }],
    [
      'nearly more than it is',
      'value',
      { exact: 'nearly two years', number: 'nearly two years', relation: 'rounds' },
      { value: 25, unit: 'months' },
    ],
    [
      'no number',
      'unreadable',
      { exact: 'fell sharply', number: 'sharply', sign: 'fell' },
      { value: -34.5, unit: 'percent-change' },
    ],
  ])('is refused for %s', ([, reason, statement, value]) => {
    expect(compare(statement, value)?.reason).toBe(reason);
  });

  it('says what it found and what it expected', () => {
    const found = compare(
      { exact: 'fell by 34.6%', number: '34.6%', sign: 'fell' },
      { value: -34.5, unit: 'percent-change' },
    );
    expect(found).toEqual({ reason: 'value', words: '34.6%', found: '-34.6', expected: '-34.5' });
  });
});

describe('a quoted date bears out its event', () => {
  const truce = buildEvent({ id: 'truce', start: '2025-05-12' });

  it.for<readonly [string, Statement, boolean]>([
    ['the day', { exact: 'announced on May 12', number: 'May 12' }, true],
    ['the month', { exact: 'signed in May', number: 'May' }, true],
    ['the weekday', { exact: 'on Monday', number: 'Monday' }, true],
    ['words without a date', { exact: 'brokered last month', number: 'last month' }, true],
    ['another day', { exact: 'struck on May 11', number: 'May 11' }, false],
    ['another weekday', { exact: 'on Tuesday', number: 'Tuesday' }, false],
    ['a number that is no date', { exact: 'for 90 days', number: '90 days' }, false],
    ['another day in dispute', { exact: 'struck on May 11', number: 'May 11', relation: 'disputes' }, true],
  ])('%s', ([, statement, agrees]) => {
    expect(disagreesWithEvent(quote(statement), truce) === null).toBe(agrees);
  });
});
