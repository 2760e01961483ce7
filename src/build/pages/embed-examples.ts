import { embedCode } from '../../domain/embed-code.ts';
import type { Explorer } from '../../domain/explorer.ts';
import { exploreView } from '../../domain/explorer-model.ts';
import { type EmbedChoice, embeddedView } from '../../domain/shared-view.ts';
import { DEFAULT_VIEW, type ViewState } from '../../domain/view.ts';
import type { pagesWords } from '../../i18n/en/pages-words.ts';
import { spellView } from '../../state/view-url.ts';
import { BASE_PLACE } from './base-place.ts';

export type EmbedShape = keyof typeof pagesWords.embed.examples;

const EMBED_SHAPES: readonly EmbedShape[] = ['updating', 'height', 'frozen', 'dark', 'chinese', 'panel'];

interface EmbedExample {
  readonly shape: EmbedShape;
  /** The framed view, as its query string. */
  readonly search: string;
  readonly code: string;
}

interface Shape extends Partial<EmbedChoice> {
  readonly view?: Partial<ViewState>;
  readonly followsHeight?: boolean;
  readonly height?: number;
}

/** The six shapes, over the default view of the package; `title` names the frames. */
export function embedExamples(explorer: Explorer, title: string): readonly EmbedExample[] {
  const model = exploreView(explorer, DEFAULT_VIEW);
  const prices = model.panels.find(({ panel }) => panel.topic === 'prices')?.panel.id ?? null;
  const shapes: Readonly<Record<EmbedShape, Shape>> = {
    updating: { kind: 'updating' },
    height: { followsHeight: true },
    frozen: { kind: 'frozen' },
    dark: { theme: 'dark' },
    chinese: { view: { language: 'zh' } },
    panel: { panel: prices, height: 420 },
  };
  return EMBED_SHAPES.map((shape) => {
    const { view, followsHeight = false, height = 900, kind = 'updating', theme = null, panel = null } = shapes[shape];
    const search = spellView(embeddedView({ ...DEFAULT_VIEW, ...view }, model, explorer, { kind, theme, panel }));
    return { shape, search, code: embedCode({ address: BASE_PLACE + search, title, height, followsHeight }) };
  });
}
