import { type KeyboardEvent, type ReactNode, type RefObject, useRef, useState } from 'react';
import { useWords } from '../../i18n/words.ts';
import type { SheetStop } from './sheet-stops.ts';
import { useSheetDrag } from './use-sheet-drag.ts';

interface EvidenceSheetProps {
  readonly sheetRef: RefObject<HTMLElement | null>;
  readonly headingId: string;
  /** Changes with the content, which then starts at its top. */
  readonly contentKey: string;
  readonly head: ReactNode;
  readonly children: ReactNode;
  /** Stays in sight below what scrolls. */
  readonly foot: ReactNode;
  readonly onClose: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The stops of `sheet-stops.ts` as heights; between them the sheet has the height that the finger gives it. */
const HEIGHTS: Readonly<Record<SheetStop, string>> = {
  peek: 'h-[min(330px,60dvh)]',
  full: 'h-[calc(100dvh-48px)]',
};

/**
 * The panel at the foot of a narrow window: it follows the finger and rests at two heights. It is no
 * modal: the charts above it stay in use. What lies under it can be scrolled into sight.
 */
export function EvidenceSheet({ sheetRef, headingId, contentKey, head, children, foot, onClose, onKeyDown }: EvidenceSheetProps) {
  const { evidence: words } = useWords();
  const [stop, setStop] = useState<SheetStop>('peek');
  const tapped = useRef(true);
  const drag = useSheetDrag(sheetRef, (rest) => {
    tapped.current = false;
    if (rest === 'closed') onClose();
    else setStop(rest);
  });
  return (
    <>
      <div aria-hidden="true" className={HEIGHTS.peek} />
      <section
        ref={sheetRef}
        role="dialog"
        aria-labelledby={headingId}
        onKeyDown={onKeyDown}
        className={`evidence-sheet fixed inset-x-0 bottom-0 z-40 flex max-h-[calc(100dvh-16px)] flex-col overflow-hidden rounded-t-sheet border-t border-rule-strong bg-paper-2 tablet:rounded-none tablet:border-t-[3px] tablet:border-ink ${HEIGHTS[stop]}`}
      >
        <div className="relative flex-none touch-none px-4 pt-4 select-none tablet:px-6 tablet:pt-3" {...drag} onPointerDownCapture={() => (tapped.current = true)}>
          <button
            type="button"
            data-drag=""
            aria-label={stop === 'peek' ? words.grow : words.shrink}
            aria-expanded={stop === 'full'}
            onClick={() => {
              if (tapped.current) setStop(stop === 'peek' ? 'full' : 'peek');
            }}
            className="absolute top-0 left-1/2 grid h-11 w-24 -translate-x-1/2 cursor-grab place-items-start justify-center pt-2.5"
          >
            <span className="h-1 w-10 rounded-mark bg-rule-strong" />
          </button>
          {head}
        </div>
        <div key={contentKey} className="flex-1 overflow-y-auto overscroll-contain px-4 pb-[max(16px,env(safe-area-inset-bottom))] tablet:px-6">{children}</div>
        {foot}
      </section>
    </>
  );
}
