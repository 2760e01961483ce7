import type { ReactNode } from 'react';
import type { Target } from '../../domain/dataset.ts';
import { drawnPanels, type ExplorerModel } from '../../domain/explorer-model.ts';
import { drawnTargets } from '../../domain/citation/drawn-targets.ts';
import { useWords } from '../../i18n/words.ts';
import { announce } from '../../state/announcements.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { CLAIM_FORMATS, type CiteContext, type ClaimFormat, claimText, FILE_FORMATS, type FileFormat, viewFile } from './cite-exports.ts';

interface CitePanelProps {
  readonly model: ExplorerModel;
  readonly target: Target;
  readonly context: CiteContext;
  /** A sheet shows little at once: what can be pressed comes first there. */
  readonly layout: 'side' | 'sheet';
  readonly copied: ClaimFormat | 'sentence' | null;
  readonly onCopy: (format: ClaimFormat, text: string) => void;
}

function Group({ title, note, children }: { readonly title: string; readonly note?: string; readonly children: ReactNode }) {
  return (
    <section className="mt-3">
      <h3 className="text-xs font-semibold text-ink">{title}</h3>
      {note !== undefined && <p className="text-xs text-ink-2">{note}</p>}
      <div className="mt-1.5 flex flex-wrap gap-1.5">{children}</div>
    </section>
  );
}

/** What can be taken along: the sentence as it will be copied, the claim in every format, the whole view as files. */
export function CitePanel({ model, target, context, layout, copied, onCopy }: CitePanelProps) {
  const { cite, transforms } = useWords();
  const isComputed = drawnPanels(model).some((panel) => panel.shownAs.kind === 'derived');
  const figures = drawnTargets(model).length;
  const save = (format: FileFormat): void => {
    const file = viewFile(format, model, context);
    saveFile(file.name, file.type, file.text);
    announce(cite.saved(file.name));
  };
  const preview = (
    <section className="mt-3">
      <h3 className="text-xs font-semibold text-ink">{cite.preview}</h3>
      <p className="mt-1 border-l-3 border-rule-strong pl-2.5 text-ink-2 wrap-anywhere">{claimText('plain', target, context)}</p>
    </section>
  );
  return (
    <div className="text-s">
      {isComputed && <p className="border-l-3 border-ink pl-2.5 text-xs text-ink-2">{transforms.citeNote}</p>}
      {layout === 'side' && preview}
      <Group title={target.kind === 'event' ? cite.thisEvent : cite.thisFigure}>
        {CLAIM_FORMATS.map((format) => (
          <Button
            key={format}
            look="line"
            label={copied === format ? cite.copiedAloud(cite.formats[format]) : cite.copyAs(cite.formats[format])}
            onClick={() => onCopy(format, claimText(format, target, context))}
          >
            {copied === format && <Icon name="check" />}
            {copied === format ? cite.copied : cite.formats[format]}
          </Button>
        ))}
      </Group>
      {figures > 0 && (
        <Group title={cite.wholeView(figures)} note={cite.wholeViewNote}>
          {FILE_FORMATS.map((format) => (
            <Button key={format} look="line" label={cite.saveAs(cite.formats[format])} onClick={() => save(format)}>
              <Icon name="download" /> {cite.formats[format]}
            </Button>
          ))}
        </Group>
      )}
      {layout === 'sheet' && preview}
    </div>
  );
}
