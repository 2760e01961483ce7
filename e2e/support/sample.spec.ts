import { isInSample } from './sample.ts';
import { expect, test } from './test.ts';

const NAMES = Array.from({ length: 2000 }, (_, index) => `desktop a test of matter ${index}`);
const sampled = (file: string) => NAMES.filter((name) => isInSample(file, name)).length;

test('the sample takes a fixed share of the tests, and all of those that must not be missed', () => {
  expect(sampled('/somewhere/e2e/cite.spec.ts')).toBeGreaterThan(450);
  expect(sampled('/somewhere/e2e/cite.spec.ts')).toBeLessThan(630);
  expect(sampled('/somewhere/e2e/drawn-equals-data.spec.ts')).toBe(NAMES.length);
});
