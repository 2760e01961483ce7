import { expect, it } from 'vitest';
import { seededNumbers, shuffled } from './random-order.ts';

const items = Array.from({ length: 20 }, (_, index) => index);

it('keeps every run, in an order that the seed alone decides', () => {
  const order = shuffled(items, seededNumbers(7));
  expect(order).toEqual(shuffled(items, seededNumbers(7)));
  expect(order).not.toEqual(items);
  expect(order).not.toEqual(shuffled(items, seededNumbers(8)));
  expect(order.toSorted((a, b) => a - b)).toEqual(items);
});

it('gives numbers from 0 up to 1 that do not lean to a side', () => {
  const next = seededNumbers(1);
  const numbers = Array.from({ length: 10_000 }, next);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  expect(numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toBeCloseTo(0.5, 1);
});
