import { describe, expect, it } from 'vitest';
import { readMonth } from './read-month.ts';

const NAMES = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const MAY_2025 = 2025 * 12 + 4;

describe('a typed month', () => {
  it.each(['2025-05', '05/2025', '5/2025', 'May 2025', '5 2025', '2025 5', '2025/05', '5.2025', ' may 2025 ', 'MAY, 2025', '2025 May', 'May2025', '2025年5月', '2025 年 5 月', '2025年05月'])(
    'reads %j as May 2025',
    (text) => {
      expect(readMonth(text, NAMES)).toBe(MAY_2025);
    },
  );

  it.each(NAMES.map((name, index) => [name, index] as const))('knows %s whole, short and with a full stop', (name, index) => {
    for (const spelling of [name, name.slice(0, 3), `${name.slice(0, 3)}.`]) {
      expect(readMonth(`${spelling} 2025`, NAMES)).toBe(2025 * 12 + index);
    }
  });

  it('knows four letters of September', () => {
    expect(readMonth('Sept 2025', NAMES)).toBe(2025 * 12 + 8);
  });

  it.each(['', '2025', 'May', '13/2025', '2025-00', '2025-13', '0 2025', '5/25', '25-05', 'Ma 2025', 'Ju 2025', 'Mayor 2025', '2025-05-14', '5 May 2025', '٥ 2025', '-5 2025'])(
    'does not guess at %j',
    (text) => {
      expect(readMonth(text, NAMES)).toBeUndefined();
    },
  );
});
