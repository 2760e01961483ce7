import { type RefObject, useEffect, useState } from 'react';
import type { PinnedTheme } from '../../domain/view.ts';
import { type HeightMessage, readFrameMessage } from './frame-message.ts';

/** What the page around the frame has asked for; null where it has not. */
export interface FrameWishes {
  readonly theme: PinnedTheme | null;
  readonly plot: number | null;
}

/**
 * Tells the page around the frame how high the content is, whenever that changes. The height is no secret, and a
 * sandboxed frame does not learn the origin around it, so the message names none.
 */
export function useHeightReport(content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const box = content.current;
    if (box === null || window.parent === window) return undefined;
    let sent = 0;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(box.getBoundingClientRect().height);
      if (height === sent) return;
      sent = height;
      const message: HeightMessage = { type: 'sourceline:height', height };
      window.parent.postMessage(message, '*');
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, [content]);
}

/**
 * Takes a look or a size from the page around the frame, and nothing else from no one else. The origin is not trusted:
 * what is taken can only change the look, so it need not be.
 */
export function useFrameWishes(): FrameWishes {
  const [wishes, setWishes] = useState<FrameWishes>({ theme: null, plot: null });
  useEffect(() => {
    if (window.parent === window) return undefined;
    const onMessage = ({ source, data }: MessageEvent<unknown>): void => {
      const message = source === window.parent ? readFrameMessage(data) : null;
      if (message === null) return;
      if (message.type === 'sourceline:theme') setWishes((before) => ({ ...before, theme: message.theme }));
      else setWishes((before) => ({ ...before, plot: message.plot }));
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, []);
  return wishes;
}
