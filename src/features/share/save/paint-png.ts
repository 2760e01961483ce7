import { writePngRecord } from '../../../domain/export/png-record.ts';

/** Pixels of the file a pixel of the picture: sharp on every screen, and in print. */
const SCALE = 2;

function canvasBlob(canvas: HTMLCanvasElement): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

async function loadImage(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}

/**
 * Paints an SVG file as a PNG of twice its size with the record inside; null where the browser cannot. The picture
 * holds its face itself, since a picture of a picture may fetch nothing.
 *
 * @param record the record as text
 */
export async function paintPng(svg: string, record: string): Promise<Blob | null> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await loadImage(url);
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    const context = canvas.getContext('2d');
    if (context === null) return null;
    // Some browsers have read the face only after the first picture was painted.
    for (let time = 0; time < 2; time += 1) context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await canvasBlob(canvas);
    if (blob === null) return null;
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return new Blob([new Uint8Array(writePngRecord(bytes, record))], { type: 'image/png' });
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}
