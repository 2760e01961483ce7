/** Long enough for every browser to have begun reading the file. */
const KEEP_MILLISECONDS = 10_000;

/** Hands a file to the reader. The name is ours: ids and dates, never words from outside. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  // What stands outside an open dialog cannot be pressed.
  const host = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  host.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MILLISECONDS);
}

/** Hands a text to the reader as a file. */
export function saveFile(name: string, type: string, text: string): void {
  saveBlob(name, new Blob([text], { type }));
}
