/**
 * Puts a picture on the clipboard; false where the browser does not let a page. The clipboard is asked within the
 * press itself, and waits for the picture: asked later, some browsers count it as nobody's wish.
 */
export async function copyPicture(png: Promise<Blob | null>): Promise<boolean> {
  if (typeof ClipboardItem === 'undefined') return false;
  const painted = png.then((blob) => blob ?? Promise.reject(new Error('The picture could not be painted.')));
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': painted })]);
    return true;
  } catch {
    return false;
  }
}
