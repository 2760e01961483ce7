import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalValue, isUnedited, recordValue, type ValueIdentity, valueHash } from './recorded-value.ts';

const VALUE: ValueIdentity = {
  claim: 'ex-us.2025-05',
  metric: 'ex-us',
  period: '2025-05',
  shown: 'published',
  unit: 'percent-change',
  value: -34.5,
};

describe('the hash of a value', () => {
  it('is of seven lines that any program can write', () => {
    const text = 'sourceline-value-1\nex-us.2025-05\nex-us\n2025-05\npublished\npercent-change\n-34.5';
    expect(canonicalValue(VALUE)).toBe(text);
    expect(valueHash(VALUE)).toBe(createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32));
  });

  it.each<Partial<ValueIdentity>>([
    { claim: 'ex-us.2025-06' },
    { metric: 'ex-all' },
    { period: '2025-06' },
    { shown: 'yoy' },
    { unit: 'percent' },
    { value: -34.4 },
    { value: 34.5 },
  ])('is another where one part is: %o', (change) => {
    const value = recordValue(VALUE);
    expect(isUnedited(value)).toBe(true);
    expect(isUnedited({ ...value, ...change })).toBe(false);
  });

  it('does not tell the two zeros apart, which no reader can', () => {
    expect(valueHash({ ...VALUE, value: -0 })).toBe(valueHash({ ...VALUE, value: 0 }));
  });
});
