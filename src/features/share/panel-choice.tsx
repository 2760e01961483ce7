import { useId } from 'react';
import type { PanelId } from '../../domain/ids.ts';
import type { PanelModel } from '../../domain/panel-model.ts';
import { useLocalText } from '../../i18n/local-text.ts';
import { useWords } from '../../i18n/words.ts';

interface PanelChoiceProps {
  readonly panels: readonly PanelModel[];
  readonly panel: PanelId | null;
  readonly onPanel: (panel: PanelId | null) => void;
}

/** All panels of the view, or one of them. */
export function PanelChoice({ panels, panel, onPanel }: PanelChoiceProps) {
  const { share } = useWords();
  const text = useLocalText();
  const id = useId();
  return (
    <div className="flex min-w-0 items-center gap-2 text-s">
      <label htmlFor={id}>{share.embed.shows}</label>
      <select
        id={id}
        value={panel ?? ''}
        onChange={(event) => onPanel(panels.find((one) => one.panel.id === event.target.value)?.panel.id ?? null)}
        className="h-7 max-w-56 min-w-0 rounded-control border border-rule-strong bg-paper px-1.5 max-desktop:h-11"
      >
        <option value="">{share.embed.allPanels}</option>
        {panels.map((one) => (
          <option key={one.panel.id} value={one.panel.id}>
            {text(one.panel.title)}
          </option>
        ))}
      </select>
    </div>
  );
}
