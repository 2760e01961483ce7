import type { ReactNode } from 'react';
import { Icon } from './icons.tsx';

interface OutwardLinkProps {
  readonly href: string;
  /** Said after the words to those who do not see the arrow: that the link leaves the page. */
  readonly leaves: string;
  /** Tag of the language of the words, where it is not the page's. */
  readonly language?: string | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to another site, in a new tab: it passes on neither this page nor its address. */
export function OutwardLink({ href, leaves, language, className = '', children }: OutwardLinkProps) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      className={`underline decoration-rule-strong decoration-1 underline-offset-2 hover:decoration-ink ${className}`}
    >
      {language === undefined ? children : <span lang={language}>{children}</span>}
      <span className="whitespace-nowrap">
        {'\u2060'}
        <span className="ml-0.5 inline-block">
          <Icon name="external" size={12} />
        </span>
      </span>
      <span className="sr-only"> {leaves}</span>
    </a>
  );
}
