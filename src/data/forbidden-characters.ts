/**
 * Control characters, and marks that reorder or hide text (bidirectional controls, zero-width characters,
 * the replacement character of a wrong encoding): with them a cell could show something else than it says.
 */
const ANYWHERE = String.raw`\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD`;
const IN_VERBATIM = new RegExp(`[${ANYWHERE}]`, 'u');
/** Our own words stand on one line and need no soft hyphen. */
const IN_WORDS = new RegExp(String.raw`[\n\u00AD${ANYWHERE}]`, 'u');
const SUSPECT = new RegExp(String.raw`[\u00AD${ANYWHERE}]`, 'u');

/** Whether a file can hold a forbidden character other than a line break: most hold none, and their cells need no look. */
export function isSuspect(file: string): boolean {
  return SUSPECT.test(file);
}

/** The first forbidden character of a cell as `U+202E`, or undefined. Verbatim cells may hold line breaks. */
export function findForbidden(text: string, verbatim: boolean): string | undefined {
  const match = (verbatim ? IN_VERBATIM : IN_WORDS).exec(text);
  if (match === null) return undefined;
  return `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
