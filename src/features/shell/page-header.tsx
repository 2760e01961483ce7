import type { MouseEvent, ReactNode } from 'react';
import { useWords } from '../../i18n/words.ts';
import { Brand } from './brand.tsx';
import { LanguageButton } from './language-button.tsx';
import { ThemeButton } from './theme-button.tsx';

interface PageHeaderProps {
  /** What a stranger may begin with, beside the name. */
  readonly lead?: ReactNode;
  /** The ways to read; absent while there is nothing to read. */
  readonly tabs?: ReactNode;
  /** What can be done with what is read; before what stands there from the first paint on, so that nothing of it moves. */
  readonly actions?: ReactNode;
}

/** Without the fragment in the address: it would be in every link from then on, and each Back would take the focus there. */
function skipToMain(event: MouseEvent): void {
  const main = document.querySelector<HTMLElement>('#main');
  if (main === null) return;
  event.preventDefault();
  main.focus();
  main.scrollIntoView();
}

/** Name, promise and the ways to read. */
export function PageHeader({ lead, tabs, actions }: PageHeaderProps) {
  const { shell } = useWords();
  return (
    <header>
      <a
        href="#main"
        onClick={skipToMain}
        className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:bg-paper focus:p-2"
      >
        {shell.skip}
      </a>
      <div className="flex h-12 items-center border-b border-rule max-desktop:h-14">
        <Brand />
        <span className="ml-auto flex items-center gap-1 max-[359px]:gap-0">
          {actions}
          <LanguageButton />
          <ThemeButton />
        </span>
      </div>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-1 border-b border-ink pt-2.5">
        <h1 className="pb-[7px] text-xl font-[650] tracking-[-0.012em] text-balance max-tablet:w-full max-tablet:text-[26px]">
          {shell.title}
        </h1>
        {lead !== undefined && <span className="empty:hidden max-desktop:-mt-2 desktop:pb-1.5 max-tablet:-mb-2 max-tablet:w-full">{lead}</span>}
        <div className="ml-auto max-desktop:ml-0 max-tablet:w-full">{tabs}</div>
      </div>
    </header>
  );
}
