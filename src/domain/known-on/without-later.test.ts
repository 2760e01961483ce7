import { expect, it } from 'vitest';
import { dayNumber } from '../time-period.ts';
import { withoutLaterClauses } from './without-later.ts';

const day = dayNumber(2025, 6, 10);

it.each([
  ['Change on a year before. From January 2026 on the base 2025.', 'Change on a year before.'],
  ['Average of all duties, by one institute; data to 14 November 2025.', 'Average of all duties, by one institute.'],
  ['Days of the truce of May 2025.', 'Days of the truce of May 2025.'],
  ['Added since 10 June 2025. Ended on 11 June 2025.', 'Added since 10 June 2025.'],
  ['Named in June 2025, at 18.7 billion.', 'Named in June 2025, at 18.7 billion.'],
  ['Average of 2021 to 2026. In tonnes.', 'In tonnes.'],
  ['By the summaries of 2026.', ''],
  ['', ''],
])('of "%s" leaves "%s"', (text, expected) => {
  expect(withoutLaterClauses({ en: text, zh: '' }, day).en).toBe(expected);
});

it.each([
  ['居民消费价格指数。自2026年1月起以2025年为基期。', '居民消费价格指数。'],
  ['加权平均值；数据截至2025年11月14日。', '加权平均值。'],
  ['2025年6月10日起生效。', '2025年6月10日起生效。'],
])('reads Chinese dates: "%s"', (text, expected) => {
  expect(withoutLaterClauses({ en: '', zh: text }, day).zh).toBe(expected);
});
