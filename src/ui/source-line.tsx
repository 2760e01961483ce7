import { OutwardLink } from './outward-link.tsx';

interface SourceLineProps {
  /** Left out where a heading above it names it. */
  readonly publisher?: string;
  readonly title: string;
  /** Carrier, date and the like, in the order in which they are read. */
  readonly details: readonly string[];
  readonly note: string;
  /** Address, or empty where none is known. */
  readonly url: string;
  /** Said with a link: that it leaves the page. */
  readonly leaves: string;
}

/** A cited source in one sentence. Its title is someone else's voice, so it is set in serif. */
export function SourceLine({ publisher, title, details, note, url, leaves }: SourceLineProps) {
  const rest = details.filter((part) => part !== '').join(', ');
  return (
    <>
      {publisher !== undefined && (
        <>
          <span className="text-ink">{publisher}</span>,{' '}
        </>
      )}
      {url === '' ? (
        <span className="font-serif">{title}</span>
      ) : (
        <OutwardLink href={url} leaves={leaves} className="font-serif">
          {title}
        </OutwardLink>
      )}
      {rest !== '' && `, ${rest}`}
      {note !== '' && ` (${note.replace(/\.$/, '')})`}
    </>
  );
}
