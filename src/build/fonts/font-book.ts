import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Locale } from '../../domain/locale.ts';
import { inProject } from '../setup/project.mjs';
import { type Face, openFace } from './open-face.ts';

/** Who speaks: our words are set in sans, someone else's in serif. */
export type Voice = 'sans' | 'serif';

/** How words are set. */
export interface TypeStyle {
  readonly voice: Voice;
  readonly weight: 400 | 600 | 700;
  /** The language of the words: signs that Latin and Chinese share are as wide as a letter in Chinese. */
  readonly language: Locale;
}

/** Fonts that together hold every sign of a picture's words. */
export interface FontBook {
  /** The file to take a sign from; null where none holds it. */
  readonly faceOf: (codePoint: number, style: TypeStyle) => Face | null;
}

/** As in the style sheets: `Chinese signs`. */
const SHARED_SIGNS = new Set([0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2026]);

const require = createRequire(inProject('package.json'));
const SANS = dirname(require.resolve('@fontsource/source-sans-3/package.json'));
const SERIF = dirname(require.resolve('@fontsource/source-serif-4/package.json'));
const CHINESE = dirname(require.resolve('@fontsource/noto-sans-sc/package.json'));

/** The Chinese font is cut into a hundred files: which holds which characters. */
interface Cut {
  readonly name: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

function parseRange(text: string): readonly [number, number] {
  const [from = '', to = from] = text.trim().replace('U+', '').split('-');
  return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to.replaceAll('?', 'F'), 16)];
}

/** Reads `{"[4]": "U+1f1e9-1f1f5,U+…"}`. */
function parseCuts(json: string): readonly Cut[] {
  const read: unknown = JSON.parse(json);
  return Object.entries(read ?? {}).map(([name, ranges]) => ({
    name: name.replaceAll(/[[\]]/g, ''),
    ranges: String(ranges).split(',').map(parseRange),
  }));
}

/** The fonts of the product, each file of them read when a sign of it is first asked for. */
export function openFontBook(): FontBook {
  const faces = new Map<string, Face>();
  const open = (folder: string, name: string): Face => {
    const path = join(folder, 'files', `${name}-normal.woff`);
    const face = faces.get(path) ?? openFace(readFileSync(path));
    faces.set(path, face);
    return face;
  };
  const latin = (code: number, { voice, weight }: TypeStyle): Face | null => {
    const [folder, name] = voice === 'sans' ? [SANS, `source-sans-3`] : [SERIF, 'source-serif-4'];
    const files = ['latin', 'latin-ext'].map((part) => `${name}-${part}-${voice === 'sans' ? weight : 400}`);
    return files.map((file) => open(folder, file)).find((face) => face.has(code)) ?? null;
  };
  const cuts = parseCuts(readFileSync(join(CHINESE, 'unicode.json'), 'utf8'));
  const chinese = (code: number, { weight }: TypeStyle): Face | null => {
    const holders = cuts.filter(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to));
    return holders.map(({ name }) => open(CHINESE, `noto-sans-sc-${name}-${weight}`)).find((face) => face.has(code)) ?? null;
  };
  const find = (code: number, style: TypeStyle): Face | null => {
    const first = style.language === 'zh' && SHARED_SIGNS.has(code) ? chinese(code, style) : null;
    return first ?? latin(code, style) ?? chinese(code, style);
  };
  const found = new Map<string, Map<number, Face | null>>();
  return {
    // The same few signs are measured a thousand times.
    faceOf: (code, style) => {
      const key = style.voice + style.weight + style.language;
      const known = found.get(key) ?? new Map<number, Face | null>();
      found.set(key, known);
      const face = known.get(code);
      if (face !== undefined) return face;
      const opened = find(code, style);
      known.set(code, opened);
      return opened;
    },
  };
}
