/** What a piece of code for another page is made of. */
export interface EmbedCode {
  /** Absolute address of the framed view. */
  readonly address: string;
  /** What is in the frame, for those who do not see it. */
  readonly title: string;
  /** Pixels, until the frame has told its height. */
  readonly height: number;
  /** Whether a script that follows the height of the content stands beside the frame. */
  readonly followsHeight: boolean;
}

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as the value of an attribute in HTML. */
function attribute(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => REFERENCES[character] ?? character);
}

/** Sets each of our frames to the height that it reports; takes nothing else from it. */
const HEIGHT_SCRIPT = `<script>
addEventListener('message', ({ source, data }) => {
  if (data?.type !== 'sourceline:height' || !(data.height > 0 && data.height < 10000)) return;
  for (const frame of document.querySelectorAll('iframe[data-sourceline]')) {
    if (frame.contentWindow === source) frame.height = Math.ceil(data.height);
  }
});
</script>`;

/** The code to be copied into another page: one frame, and on request the script that follows its height. */
export function embedCode({ address, title, height, followsHeight }: EmbedCode): string {
  const frame =
    `<iframe data-sourceline src="${attribute(address)}" title="${attribute(title)}"` +
    ` width="100%" height="${height}" loading="lazy" style="border: 0"></iframe>`;
  return followsHeight ? `${frame}\n${HEIGHT_SCRIPT}` : frame;
}
