import { useId, useRef } from 'react';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { shareWithSystem, systemShares } from './system-share.ts';
import { useCopyField } from './use-copy-field.ts';

/** The link to be seen, copied, or handed to the device. */
export function LinkActions({ link, message }: { readonly link: string; readonly message: string }) {
  const { share } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const { outcome, copy } = useCopyField(field, link);
  const id = useId();
  const copied = outcome === 'copied';
  return (
    <div>
      <input
        ref={field}
        readOnly
        value={link}
        aria-label={share.link}
        aria-describedby={id}
        onFocus={(event) => event.target.select()}
        className="mt-1 h-9 w-full rounded-control border border-rule-strong bg-paper-2 px-2.5 text-s text-ellipsis max-desktop:h-11"
      />
      <div className="mt-2.5 flex flex-wrap gap-2 *:flex-auto *:justify-center">
        <Button look="solid" onClick={copy}>
          <Icon name={copied ? 'check' : 'link'} /> {copied ? share.copied : share.copy}
        </Button>
        {systemShares() && (
          <Button look="line" onClick={() => shareWithSystem({ url: link, text: message })}>
            <Icon name="share" /> {share.system}
          </Button>
        )}
      </div>
      <p id={id} role="status" className={`text-s ${outcome === 'by-hand' ? 'mt-2 border-l-3 border-ink pl-2.5' : 'sr-only'}`}>
        {outcome === 'by-hand' ? share.byHand : copied ? share.copied : ''}
      </p>
    </div>
  );
}
