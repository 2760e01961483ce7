import { type RefObject, useEffect, useState } from 'react';

/** A frame of ours is never lower or higher; a number outside is no height of it. */
const HEIGHTS = { least: 80, most: 6000 } as const;

/** The height that the previewed frame reports, in pixels; null before it has. Only that frame is listened to. */
export function useFrameHeight(frame: RefObject<HTMLIFrameElement | null>): number | null {
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const onMessage = ({ source, data }: MessageEvent<unknown>): void => {
      if (source === null || source !== frame.current?.contentWindow) return;
      if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== 'sourceline:height') return;
      if (!('height' in data) || typeof data.height !== 'number') return;
      if (data.height >= HEIGHTS.least && data.height <= HEIGHTS.most) setHeight(Math.ceil(data.height));
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, [frame]);
  return height;
}
