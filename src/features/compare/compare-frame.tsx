import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '../../i18n/words.ts';
import { focusMain } from '../../ui/focus-region.ts';
import { IconButton } from '../../ui/icon-button.tsx';

interface CompareFrameProps {
  readonly title: string;
  /** Not on a page that is opened with the comparison in its link: there the focus stays where it was. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of a comparison: it takes the focus when it opens, and gives it to the page when it closes. */
export function CompareFrame({ title, takesFocus, onClose, children }: CompareFrameProps) {
  const { compare: words } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    if (!takesFocus) return;
    heading.current?.scrollIntoView({ block: 'nearest' });
    heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const close = (): void => {
    onClose();
    focusMain();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return (
    <section aria-labelledby={id} onKeyDown={onKeyDown} className="mt-3 mb-4 border-t-[3px] border-ink bg-paper-2 px-4 pt-2.5 pb-4 max-tablet:px-3">
      <div className="flex items-start justify-between gap-3">
        <h2 id={id} ref={heading} tabIndex={-1} className="scroll-mt-3 text-l font-[650]">
          {title}
        </h2>
        <IconButton icon="close" label={words.close} onClick={close} />
      </div>
      {children}
    </section>
  );
}
