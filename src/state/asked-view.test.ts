import { describe, expect, it } from 'vitest';
import { askedOf, askedTheme } from './asked-view.ts';

describe('what a link asks for, by its spelling', () => {
  it.each([
    ['', '', 'page'],
    ['?v=1&tab=table', '?v=1&tab=table', 'page'],
    ['?v=1&e=cpi-yoy.2025-05', '', 'beside'],
    ['?v=1&at=2025-05&e=cpi-yoy.2025-05', '', 'beside'],
    ['?v=1&tab=table', '', 'other'],
    ['?v=1&embed=1', '', 'frame'],
    ['?embed=1&at=2025-05', '', 'frame'],
    ['?v=1&at=2025-05&embed=1&theme=dark', '', 'frame'],
    ['?v=1&embed=10', '', 'other'],
    ['?v=1&notembed=1', '', 'other'],
  ])('%s on the page of "%s" is %s', (search, page, asked) => {
    expect(askedOf(search, page)).toBe(asked);
  });

  it.each([
    ['?v=1&theme=dark', 'dark'],
    ['?theme=light&embed=1', 'light'],
    ['?v=1&theme=sepia', null],
    ['?v=1&theme=darker', null],
    ['', null],
  ])('%s asks for the look %s', (search, theme) => {
    expect(askedTheme(search)).toBe(theme);
  });
});
