import { type Theme, themeTokens } from './theme-tokens.ts';

/** A token that is another one's colour: `--other: var(--rule-strong);` */
const ALIAS = /--([\w-]+):\s*var\(--([\w-]+)\)\s*;/g;

/** All plain colours of a theme by token name, those under a second name among them, from the text of the tokens file. */
export function themePalette(css: string, theme: Theme): ReadonlyMap<string, string> {
  const tokens = themeTokens(css, theme);
  const aliases = [...css.matchAll(ALIAS)].flatMap(([, name = '', of = '']): [string, string][] => {
    const colour = tokens.get(of);
    return colour === undefined ? [] : [[name, colour]];
  });
  return new Map([...tokens, ...aliases]);
}
