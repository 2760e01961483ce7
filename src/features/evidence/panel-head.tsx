import type { RefObject } from 'react';
import type { Target } from '../../domain/dataset.ts';
import type { ClaimPosition } from '../../domain/evidence/claim-position.ts';
import type { TargetText } from '../../i18n/target-text.ts';
import { useWords } from '../../i18n/words.ts';
import { Icon } from '../../ui/icons.tsx';
import { IconButton } from '../../ui/icon-button.tsx';

interface PanelHeadProps {
  readonly position: ClaimPosition | null;
  /** What the evidence is of, for those who hear the heading alone. */
  readonly name: TargetText | null;
  /** Phones have no room for the long form. */
  readonly short: boolean;
  /** The figure's own page; on narrow screens it stands among the notes. */
  readonly page: string | null;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly headingId: string;
  readonly onOpen: (target: Target | null) => void;
}

/** Where the claim stands among those in view, the way to its neighbours, and close. */
export function PanelHead({ position, name, short, page, headingRef, headingId, onOpen }: PanelHeadProps) {
  const { evidence: words } = useWords();
  const go = (to: Target | null) => () => {
    if (to !== null) onOpen(to);
  };
  const among = position?.among ?? 'claim';
  return (
    <div className="flex min-h-6 items-center gap-2 text-s text-ink-2">
      <h2 id={headingId} ref={headingRef} tabIndex={-1} className="font-semibold text-ink">
        {words.heading}
        {name !== null && <span className="sr-only">{words.headingOf(name.what, name.value)}</span>}
      </h2>
      {position === null ? (
        <p>{words.position.outside}</p>
      ) : (
        <p>
          <span className={short ? 'max-tablet:sr-only' : undefined}>{words.position[among](position.at, position.of)}</span>
          {short && (
            <span aria-hidden="true" className="tablet:hidden">
              {words.position.short(position.at, position.of)}
            </span>
          )}
        </p>
      )}
      <div className="ml-auto flex gap-2 max-desktop:-mr-3.5 max-desktop:gap-0 desktop:-mr-1">
        {page !== null && (
          <a href={page} aria-label={words.page} title={words.page} className="inline-flex size-6 items-center justify-center text-ink hover:bg-paper-3 max-desktop:hidden">
            <Icon name="link" />
          </a>
        )}
        {position !== null && (
          <>
            <IconButton
              icon="chevron-left"
              label={words.previous[among]}
              idle={position.previous === null}
              onClick={go(position.previous)}
            />
            <IconButton icon="chevron-right" label={words.next[among]} idle={position.next === null} onClick={go(position.next)} />
          </>
        )}
        <IconButton icon="close" label={words.close} onClick={() => onOpen(null)} />
      </div>
    </div>
  );
}
