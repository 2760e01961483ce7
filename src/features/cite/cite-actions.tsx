import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Target } from '../../domain/dataset.ts';
import type { Explorer } from '../../domain/explorer.ts';
import type { ExplorerModel } from '../../domain/explorer-model.ts';
import { citationLanguage } from '../../i18n/citation-language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { type CiteLinks, type ClaimFormat, claimText } from './cite-exports.ts';
import { CitePanel } from './cite-panel.tsx';
import { CopyByHand } from './copy-by-hand.tsx';
import { useCopy } from './use-copy.ts';

interface CiteActionsProps {
  readonly explorer: Explorer;
  readonly model: ExplorerModel;
  readonly target: Target;
  readonly links: CiteLinks;
  /** At the foot of the column what opens goes downwards, at the foot of a sheet upwards. */
  readonly layout: 'side' | 'sheet';
}

const LAYOUTS = {
  side: 'contents',
  sheet: 'flex max-h-[70%] flex-none flex-col-reverse border-t border-rule bg-paper-2 px-4 py-2 pb-[max(8px,env(safe-area-inset-bottom))] tablet:px-6',
} as const;

const ROWS = {
  side: 'sticky bottom-0 -mx-[18px] -mb-4 mt-3 border-t border-rule bg-paper-2 px-[18px] py-3',
  sheet: 'flex-none',
} as const;

/** Takes a claim along: its cited sentence at one press, and on asking every other format. */
export function CiteActions({ explorer, model, target, links, layout }: CiteActionsProps) {
  const words = useWords();
  const { cite } = words;
  const language = useMemo(() => citationLanguage(explorer.dataset, words), [explorer, words]);
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const region = useRef<HTMLDivElement>(null);
  const { copied, byHand, copy, closeByHand } = useCopy<ClaimFormat | 'sentence'>();
  useEffect(() => {
    if (open) region.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const context = { explorer, language, links };
  const sentence = claimText('plain', target, context);
  if (sentence === '') return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div role="presentation" onKeyDown={onKeyDown} className={`print:hidden ${LAYOUTS[layout]}`}>
      <div role="group" aria-label={cite.actions} className={`flex gap-2 *:first:flex-auto *:first:justify-center ${ROWS[layout]}`}>
        <Button look="solid" onClick={() => copy('sentence', sentence, cite.sentenceCopied)}>
          <Icon name={copied === 'sentence' ? 'check' : 'copy'} /> {copied === 'sentence' ? cite.sentenceCopied : cite.copySentence}
        </Button>
        <Button ref={opener} look="line" expanded={open} onClick={() => setOpen(!open)}>
          <Icon name="quote" /> {cite.cite}
        </Button>
      </div>
      {open && (
        <div ref={region} role="group" aria-label={cite.region} className={layout === 'side' ? 'pt-4' : 'mb-2 min-h-0 overflow-y-auto'}>
          <CitePanel
            model={model}
            target={target}
            context={context}
            layout={layout}
            copied={copied}
            onCopy={(format, text) => copy(format, text, cite.copiedAloud(cite.formats[format]))}
          />
        </div>
      )}
      {byHand !== null && <CopyByHand text={byHand} onClose={closeByHand} />}
    </div>
  );
}
