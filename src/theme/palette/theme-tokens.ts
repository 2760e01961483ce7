export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** A colour token: `--us: light-dark(#1e4fb3, #76c4fb);` */
const TOKEN = /--([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{6})\s*,\s*(#[0-9a-f]{6})\s*\)/gi;

/** Colours of a theme by token name, from the text of the tokens file; tokens that are no pair of plain colours are left out. */
export function themeTokens(css: string, theme: Theme): ReadonlyMap<string, string> {
  const found = css.matchAll(TOKEN);
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, theme === 'light' ? light : dark]));
}
