import type { ReactNode } from 'react';
import { Brand } from '../../features/shell/brand.tsx';
import { pagesWords } from '../../i18n/en/pages-words.ts';

export const PAGE_NAMES = ['links', 'embed', 'check'] as const;
export type PageName = (typeof PAGE_NAMES)[number];

interface PageShellProps {
  readonly page: PageName;
  readonly children: ReactNode;
}

/** Head and frame of a page beside the dashboard, in its look. */
export function PageShell({ page, children }: PageShellProps) {
  const words = pagesWords[page];
  return (
    <div className="mx-auto max-w-[1000px] px-4 pb-12 tablet:px-6">
      <header className="flex flex-wrap items-center gap-x-5 border-b border-ink py-2 text-s">
        <a href="./">
          <Brand />
        </a>
        <nav aria-label={pagesWords.nav} className="ml-auto flex flex-wrap gap-x-4">
          {PAGE_NAMES.map((name) => (
            <a
              key={name}
              href={`./${name}.html`}
              aria-current={name === page ? 'page' : undefined}
              className="inline-flex min-h-8 items-center underline underline-offset-2 aria-[current=page]:font-semibold aria-[current=page]:no-underline max-desktop:min-h-11"
            >
              {pagesWords[name].short}
            </a>
          ))}
          <a href="./" className="inline-flex min-h-8 items-center underline underline-offset-2 max-desktop:min-h-11">
            {pagesWords.home}
          </a>
        </nav>
      </header>
      <main>
        <h1 className="mt-6 text-xl font-[650] tracking-[-0.012em]">{words.title}</h1>
        {words.intro.map((text) => (
          <p key={text} className="mt-2 max-w-[72ch] text-m text-ink-2">
            {text}
          </p>
        ))}
        {children}
      </main>
    </div>
  );
}
