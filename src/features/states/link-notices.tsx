import { useState } from 'react';
import type { Issue } from '../../domain/issue.ts';
import { linkNotices } from '../../i18n/link-notices.ts';
import { useWords } from '../../i18n/words.ts';
import { focusMain } from '../../ui/focus-region.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { TextButton } from '../../ui/text-button.tsx';

interface LinkNoticesProps {
  readonly issues: readonly Issue[];
  /** Puts the notice away; null where it stands as long as the link. */
  readonly onDismiss: (() => void) | null;
}

/** One quiet notice on what of a link was not taken. The first sentence stands; further ones are counted until asked for. */
export function LinkNotices({ issues, onDismiss }: LinkNoticesProps) {
  const words = useWords();
  const { states } = words;
  const [all, setAll] = useState(false);
  const notices = linkNotices(issues, words);
  const rest = notices.length - 1;
  if (notices.length === 0) return null;
  const dismiss = () => {
    focusMain();
    onDismiss?.();
  };
  return (
    <section aria-label={states.notices.label} className="my-2.5 flex items-center gap-3 border-l-3 border-ink bg-paper-2 py-1 pr-2 pl-3">
      <Icon name="info" />
      <div className="flex-auto py-1 text-m">
        {notices.slice(0, all ? undefined : 1).map(({ code, sentence }) => (
          <p key={code}>{sentence}</p>
        ))}
      </div>
      {rest > 0 && <TextButton onClick={() => setAll(!all)}>{all ? states.notices.less : states.notices.more(rest)}</TextButton>}
      {onDismiss !== null && <IconButton icon="close" label={states.notices.close} onClick={dismiss} />}
    </section>
  );
}
