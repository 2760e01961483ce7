import { expect, it } from 'vitest';
import { firstSentence } from './first-sentence.ts';

it.each([
  ['One sentence.', 'One sentence.', ''],
  ['First. Second. Third.', 'First.', 'Second. Third.'],
  ['Up 1.5% on the month. Then more.', 'Up 1.5% on the month.', 'Then more.'],
  ['首次发布值。自2020年起合为一个数字。', '首次发布值。', '自2020年起合为一个数字。'],
  ['By the U.S. Geological Survey. Rounded.', 'By the U.S. Geological Survey.', 'Rounded.'],
  ['Announcement No. 18 names seven. More.', 'Announcement No. 18 names seven.', 'More.'],
  ['', '', ''],
])('%s is cut after its first sentence', (text, first, rest) => {
  expect(firstSentence(text)).toEqual({ first, rest });
});
