import { useState } from 'react';
import { useWords } from '../../i18n/words.ts';
import { focusMain } from '../../ui/focus-region.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { TextButton } from '../../ui/text-button.tsx';

interface OfflineNoticeProps {
  readonly text: string;
  /** Loads what is newer; null where there is nothing to load. */
  readonly onLoad: (() => void) | null;
}

/** A line at the foot of the window, where it moves nothing: it comes when the network goes or a version comes. */
export function OfflineNotice({ text, onLoad }: OfflineNoticeProps) {
  const { offline } = useWords();
  const [closed, setClosed] = useState(false);
  if (closed) return null;
  const close = (): void => {
    focusMain();
    setClosed(true);
  };
  return (
    <section aria-label={offline.label} className="fixed bottom-0 left-0 z-30 flex max-w-full items-center gap-3 border-l-3 border-ink bg-paper-2 py-1 pr-2 pl-3 text-s">
      <Icon name="info" />
      <p className="flex-auto py-1">{text}</p>
      {onLoad !== null && <TextButton onClick={onLoad}>{offline.load}</TextButton>}
      <IconButton icon="close" label={offline.close} onClick={close} />
    </section>
  );
}
