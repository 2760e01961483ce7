import { PINNED_THEMES, type PinnedTheme } from '../../domain/view.ts';

/** What the page around a frame may ask of it. Everything else that is sent is ignored. */
export type FrameMessage =
  | { readonly type: 'sourceline:theme'; readonly theme: PinnedTheme }
  /** The height of each picture, to fit the frame into a place of a given height. */
  | { readonly type: 'sourceline:size'; readonly plot: number };

/** What the frame tells the page around it, and nothing more. */
export interface HeightMessage {
  readonly type: 'sourceline:height';
  readonly height: number;
}

/** Pixels; less cannot be read, and more is no chart any more. */
export const PLOT_HEIGHTS = { least: 100, most: 400 } as const;

function isPlotHeight(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= PLOT_HEIGHTS.least && value <= PLOT_HEIGHTS.most;
}

/** Reads what another page sent: exactly one of two shapes, with nothing beside; null for all else. Never throws. */
export function readFrameMessage(data: unknown): FrameMessage | null {
  if (typeof data !== 'object' || data === null || Object.keys(data).length !== 2 || !('type' in data)) return null;
  if (data.type === 'sourceline:theme' && 'theme' in data) {
    const theme = PINNED_THEMES.find((one) => one === data.theme);
    return theme === undefined ? null : { type: data.type, theme };
  }
  if (data.type === 'sourceline:size' && 'plot' in data && isPlotHeight(data.plot)) return { type: data.type, plot: data.plot };
  return null;
}
