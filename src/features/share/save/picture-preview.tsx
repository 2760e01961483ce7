import { useEffect, useRef } from 'react';

interface PicturePreviewProps {
  /** The text of an SVG file. */
  readonly svg: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** The picture as it will be: an image, so that a reader can take it by the browser's own ways too. */
export function PicturePreview({ svg, alt, width, height }: PicturePreviewProps) {
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    if (image.current !== null) image.current.src = url;
    return () => URL.revokeObjectURL(url);
  }, [svg]);
  return (
    <img ref={image} alt={alt} width={width} height={height} className="mt-2.5 block h-auto max-h-[44vh] w-full border border-rule bg-paper-2 object-contain" />
  );
}
