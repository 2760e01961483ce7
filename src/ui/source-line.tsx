import { OutwardLink } from './outward-link.tsx';

interface SourceLineProps {
  /** Left out where a heading above it names it. */
  readonly publisher?: string;
  readonly title: string;
  /** Tag of the title's own language. */
  readonly titleLanguage: string;
  /** Carrier, date and the like, in the order in which they are read. */
  readonly details: readonly string[];
  readonly note: string;
  /** Address, or empty where none is known. */
  readonly url: string;
  /** Said with a link: that it leaves the page. */
  readonly leaves: string;
  /** The punctuation of the reader's language. */
  readonly marks: { readonly comma: string; readonly open: string; readonly close: string };
}

/** A cited source in one sentence. Its title is someone else's voice, so it is set in serif. */
export function SourceLine({ publisher, title, titleLanguage, details, note, url, leaves, marks }: SourceLineProps) {
  const rest = details.filter((part) => part !== '').join(marks.comma);
  return (
    <>
      {publisher !== undefined && (
        <>
          <span className="text-ink">{publisher}</span>
          {marks.comma}
        </>
      )}
      {url === '' ? (
        <span lang={titleLanguage} className="font-serif">
          {title}
        </span>
      ) : (
        <OutwardLink href={url} leaves={leaves} language={titleLanguage} className="font-serif">
          {title}
        </OutwardLink>
      )}
      {rest !== '' && marks.comma + rest}
      {note !== '' && marks.open + note.replace(/[.。]$/, '') + marks.close}
    </>
  );
}
