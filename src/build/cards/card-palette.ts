import { readFileSync } from 'node:fs';
import type { Palette } from '../../charts/drawing/repaint.ts';
import { type Theme, themeTokens } from '../../theme/palette/theme-tokens.ts';
import { inProject } from '../setup/project.mjs';

/** A token that has the colour of another: `--other: var(--rule-strong);` */
const ALIAS = /--([\w-]+):\s*var\(--([\w-]+)\);/g;

/** The colours of a theme by the names of its tokens, those that go by another's included. */
export function cardPalette(theme: Theme): Palette {
  const css = readFileSync(inProject('src/theme/tokens.css'), 'utf8');
  const colours = themeTokens(css, theme);
  const aliases = [...css.matchAll(ALIAS)].flatMap(([, name = '', other = '']) => {
    const colour = colours.get(other);
    return colour === undefined ? [] : [[name, colour] as const];
  });
  return new Map([...colours, ...aliases]);
}
