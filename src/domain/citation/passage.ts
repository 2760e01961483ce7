/** A stretch of a passage: words, or words that lead to an address. */
export type Run =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'link'; readonly text: string; readonly href: string };

export const PASSAGE_FORMATS = ['plain', 'markdown', 'html'] as const;
export type PassageFormat = (typeof PASSAGE_FORMATS)[number];

/** What CommonMark and its common extensions may take for markup in the middle of a line: `$` opens a formula in some. */
const MARKDOWN_MARKUP = /[\\`*_[\]<>&$~|^]/g;
/** What would begin a heading or a list at the start of a paragraph; of a number, the sign after it. */
const MARKDOWN_BLOCK = /^(\d{0,9})([#+.)-])/;
const HTML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function textRun(text: string): Run {
  return { kind: 'text', text };
}

/** Words that lead to an address; without one, or with one that is not of the web, they are only words. */
export function linkRun(text: string, href: string): Run {
  return /^https?:\/\/\S+$/i.test(href) ? { kind: 'link', text, href } : textRun(text);
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(MARKDOWN_MARKUP, '\\$&').replaceAll('://', '\\://');
}

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => HTML_ENTITIES[character] ?? character);
}

/** An address cannot end the parentheses or the angle brackets it is written in. */
function markdownAddress(href: string): string {
  return href.replaceAll(/[<>()\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function markdown(run: Run): string {
  if (run.kind === 'text') return escapeMarkdown(run.text);
  const address = markdownAddress(run.href);
  return run.text === run.href ? `<${address}>` : `[${escapeMarkdown(run.text)}](${address})`;
}

function html(run: Run): string {
  const text = escapeHtml(run.text);
  return run.kind === 'text' ? text : `<a href="${escapeHtml(run.href)}">${text}</a>`;
}

/** Line breaks and runs of space would end a paragraph, or be lost in HTML: one space everywhere. */
function spaced(run: Run): Run {
  return { ...run, text: run.text.replaceAll(/[\s\p{Cc}]+/gu, ' ') };
}

/**
 * Writes one paragraph. Every character that means something in the format is escaped, so that the words come out
 * as they went in. Plain text shows addresses only where they are the words themselves.
 */
export function writePassage(passage: readonly Run[], format: PassageFormat): string {
  const runs = passage.map(spaced);
  switch (format) {
    case 'plain':
      return runs.map((run) => run.text).join('');
    case 'markdown':
      return runs.map(markdown).join('').replace(MARKDOWN_BLOCK, String.raw`$1\$2`);
    case 'html':
      return `<p>${runs.map(html).join('')}</p>`;
  }
}
