import { useId, useRef, useState } from 'react';
import { embedCode } from '../../domain/embed-code.ts';
import type { PanelId } from '../../domain/ids.ts';
import type { EmbedChoice, ShareKind } from '../../domain/shared-view.ts';
import { PINNED_THEMES } from '../../domain/view.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { embedLinkOf, opensOf, type Shared, sidePage } from './link-of.ts';
import { PanelChoice } from './panel-choice.tsx';
import { useCopyField } from './use-copy-field.ts';
import { useFrameHeight } from './use-frame-height.ts';

/** A frame without the script keeps this height, in which one panel fits with its words. */
const FIRST_HEIGHT = 520;

const THEMES = ['device', ...PINNED_THEMES] as const;

/** What an embedder chooses, the code that comes of it, and the frame as it will look. */
export function EmbedPane({ kind, ...shared }: Shared & { readonly kind: ShareKind }) {
  const words = useWords();
  const { share } = words;
  const [theme, setTheme] = useState<EmbedChoice['theme']>(null);
  const [panel, setPanel] = useState<PanelId | null>(null);
  const [followsHeight, setFollowsHeight] = useState(true);
  const field = useRef<HTMLTextAreaElement>(null);
  const preview = useRef<HTMLIFrameElement>(null);
  const address = embedLinkOf(shared, { kind, theme, panel });
  const title = share.message(opensOf(shared, kind, words).join(' · '));
  const height = useFrameHeight(preview) ?? FIRST_HEIGHT;
  const code = embedCode({ address, title, height, followsHeight });
  const { outcome, copy } = useCopyField(field, code);
  const id = useId();
  const copied = outcome === 'copied';
  return (
    <div>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2.5 pt-1">
        <PanelChoice panels={shared.model.panels} panel={panel} onPanel={setPanel} />
        <Segmented
          label={share.embed.look}
          segments={THEMES.map((value) => ({ value, label: share.embed.looks[value] }))}
          value={theme ?? 'device'}
          onChange={(value) => setTheme(PINNED_THEMES.find((one) => one === value) ?? null)}
        />
        <div className="flex min-h-7 items-center gap-2 text-s max-desktop:min-h-11">
          <input type="checkbox" id={`${id}-height`} checked={followsHeight} onChange={() => setFollowsHeight(!followsHeight)} className="size-4 accent-ink" />
          <label htmlFor={`${id}-height`}>{share.embed.height}</label>
        </div>
      </div>
      <textarea
        ref={field}
        readOnly
        rows={4}
        value={code}
        aria-label={share.embed.code}
        onFocus={(event) => event.target.select()}
        className="mt-2.5 block w-full rounded-control border border-rule-strong bg-paper-2 p-2 text-xs wrap-anywhere"
      />
      <div className="mt-2.5 flex *:flex-auto *:justify-center">
        <Button look="solid" onClick={copy}>
          <Icon name={copied ? 'check' : 'copy'} /> {copied ? share.embed.copied : share.embed.copy}
        </Button>
      </div>
      <p role="status" className={`text-s ${outcome === 'by-hand' ? 'mt-2 border-l-3 border-ink pl-2.5' : 'sr-only'}`}>
        {outcome === 'by-hand' ? share.byHand : copied ? share.embed.copied : ''}
      </p>
      <h3 className="mt-3 text-s font-semibold">{share.embed.preview}</h3>
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- a page of our own, which a sandbox would keep from its own files */}
      <iframe ref={preview} key={address} src={address} title={title} height={height} className="mt-1 block w-full border border-rule" />
      <p className="mt-2 text-s text-ink-2">
        {share.embed.note}{' '}
        <a href={sidePage('embed')} target="_blank" rel="noopener noreferrer" className="underline underline-offset-2">
          {share.embed.more}
        </a>
      </p>
    </div>
  );
}
