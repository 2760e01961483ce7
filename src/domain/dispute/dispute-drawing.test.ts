import { describe, expect, it } from 'vitest';
import { buildDataset, type DatasetParts } from '../../test/build-dataset.ts';
import { buildDispute, type DisputeParts } from '../../test/build-dispute.ts';
import { loadBundledPackage } from '../../test/load-bundled-package.ts';
import { parseDay } from '../time-period.ts';
import { drawDispute } from './dispute-drawing.ts';
import { countCauses, listDisputes } from './dispute-list.ts';

function draw(parts: DatasetParts, dispute: DisputeParts) {
  return drawDispute(buildDataset(parts), buildDispute(dispute));
}

const VALUE = { id: 'value', mark: 'fact', unit: 'usd', unitMultiplier: 6 } as const;
const YEAR = { ...VALUE, id: 'year', frequency: 'A' } as const;
const WRONG: DatasetParts = {
  indicators: [VALUE, YEAR],
  observations: [
    { indicator: 'value', period: '2025-05', value: 18.7 },
    { indicator: 'value', period: '2025-05', value: 18_700, vintage: 'misprint', status: 'misprint' },
    { indicator: 'value', period: '2025-04', value: 21.7 },
    { indicator: 'year', period: '2024', value: 488.8 },
  ],
  evidence: [
    { id: 'printed', target: 'value.2025-05.misprint', source: 'paper' },
    { id: 'true', target: 'value.2025-05', source: 'customs' },
    { id: 'whole-year', target: 'year.2024', source: 'yearbook' },
    { id: 'april', target: 'value.2025-04', source: 'yearbook' },
  ],
};
const SIDES = { '!billion': ['printed'], million: ['true'] };

describe('the drawing of a dispute', () => {
  it('puts each value on one scale and knows which is refuted', () => {
    const drawing = draw(WRONG, { sides: SIDES });
    expect(drawing?.scale.kind).toBe('log');
    expect(drawing?.marks.map(({ value, refuted }) => [value, refuted])).toEqual([[18.7, false], [18_700, true]]);
    expect(drawing?.yardsticks).toEqual([]);
  });

  it('measures by the figures that the finding names and its sources bear out', () => {
    const finding = 'More than all of 2024, which came to $488.8 million.';
    const named = draw(WRONG, { sides: SIDES, finding, findingSources: ['yearbook'] });
    expect(named?.yardsticks.map((one) => one.observation.id)).toEqual(['year.2024']);
    expect(draw(WRONG, { sides: SIDES, finding, findingSources: ['customs'] })?.yardsticks).toEqual([]);
    expect(draw(WRONG, { sides: SIDES, finding: 'Too much.', findingSources: ['yearbook'] })?.yardsticks).toEqual([]);
  });

  it('strikes a value only where every side that gives it is refuted', () => {
    const drawing = draw(WRONG, { sides: { '!one': ['true'], two: ['true'], three: ['printed'] } });
    expect(drawing?.marks.map(({ value, refuted }) => [value, refuted])).toEqual([[18.7, false], [18_700, false]]);
  });

  it.each([
    ['sides that share their value, with nothing to measure by', { one: ['true'], two: ['true'] }],
    ['a side that gives no value', { one: ['true'], two: [] }],
  ])('is none for %s', (_, sides) => {
    expect(draw(WRONG, { sides })).toBeNull();
  });

  it('is none for values of two units', () => {
    const parts: DatasetParts = {
      indicators: [{ id: 'a', unit: 'percent' }, { id: 'b', unit: 'percent-change' }],
      observations: [{ indicator: 'a', period: '2025-05', value: 1 }, { indicator: 'b', period: '2025-05', value: 2 }],
      evidence: [{ id: 'one', target: 'a.2025-05', source: 's' }, { id: 'two', target: 'b.2025-05', source: 's' }],
    };
    expect(draw(parts, { sides: { one: ['one'], two: ['two'] } })).toBeNull();
  });
});

describe('a dispute about a day', () => {
  const parts: DatasetParts = {
    events: [{ id: 'licences', start: '2025-06-02' }, { id: 'month', start: '2025-06' }],
    sources: [{ id: 'paper', publishedOn: '2025-06-09' }, { id: 'vague', publishedOn: '2025-06' }],
    evidence: [
      { id: 'second', target: 'event:licences', source: 'agency' },
      { id: 'monday', target: 'event:licences', source: 'paper', kind: 'quote', relation: 'disputes', exact: 'On Monday it came', number: 'Monday' },
      { id: 'friday', target: 'event:licences', source: 'paper', kind: 'quote', relation: 'disputes', exact: 'On Friday it came', number: 'Friday' },
      { id: 'undated', target: 'event:licences', source: 'vague', kind: 'quote', relation: 'disputes', exact: 'On Monday it came', number: 'Monday' },
      { id: 'form', target: 'event:licences', source: 'paper', kind: 'quote', relation: 'disputes', exact: 'exports were suspended', number: 'suspended' },
      { id: 'some-day', target: 'event:month', source: 'paper' },
    ],
  };
  const days = (side: string) => draw(parts, { sides: { '!said': [side], true: ['second'] } })?.marks.map((mark) => mark.value);

  it('reads a bare weekday as the last such day up to that of the report', () => {
    expect(days('monday')).toEqual([parseDay('2025-06-02'), parseDay('2025-06-09')]);
    expect(days('friday')).toEqual([parseDay('2025-06-02'), parseDay('2025-06-06')]);
  });

  it.each(['undated', 'form', 'some-day'])('is of words alone where a side gives no day: %s', (side) => {
    expect(days(side)).toBeUndefined();
  });
});

describe('the disputes of the bundled package', () => {
  const dataset = loadBundledPackage();
  const drawn = new Map<string, ReturnType<typeof drawDispute>>(listDisputes(dataset).map(({ dispute, drawing }) => [dispute.id, drawing]));

  it('are all listed, a misprint first', () => {
    expect(drawn.size).toBe(dataset.disputes.size);
    expect(listDisputes(dataset)[0]?.dispute.cause).toBe('misprint');
    expect(countCauses(dataset.disputes.values()).reduce((sum, one) => sum + one.count, 0)).toBe(dataset.disputes.size);
  });

  it('show the misprint a thousand times the value, with the year beside it', () => {
    const drawing = drawn.get('rare-earth-value');
    expect(drawing?.scale.kind).toBe('log');
    expect(drawing?.marks.map(({ value, refuted }) => [value, refuted])).toEqual([[18.7, false], [18_700, true]]);
    expect(drawing?.yardsticks.map((one) => one.observation.value)).toEqual([488.8]);
  });

  it('never strike a definition', () => {
    const definitions = [...dataset.disputes.values()].filter((one) => one.cause === 'definition');
    expect(definitions.length).toBeGreaterThan(0);
    expect(definitions.flatMap((one) => one.claims).filter((claim) => claim.refuted)).toEqual([]);
  });

  it('state a cause only where something bears it out', () => {
    for (const dispute of dataset.disputes.values()) {
      expect(dispute.findingSources.length > 0 || dispute.cause === 'unexplained', dispute.id).toBe(true);
    }
  });
});
