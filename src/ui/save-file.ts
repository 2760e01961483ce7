/** Long enough for every browser to have begun reading the file. */
const KEEP_MILLISECONDS = 10_000;

/** Hands a text to the reader as a file. The name is ours: ids and dates, never words from outside. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MILLISECONDS);
}
