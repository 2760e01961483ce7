import type { RareEarthView } from '../../domain/dataset.ts';
import type { PanelModel } from '../../domain/panel-model.ts';
import { useLocalText } from '../../i18n/local-text.ts';
import { ViewSwitch } from './view-switch.tsx';

interface PanelWordsProps {
  readonly model: PanelModel;
  readonly headingId: string;
  /** How its values are shown, where they are not as published. */
  readonly notes: React.ReactNode;
  readonly rareEarthView: RareEarthView;
  readonly onRareEarthView: (view: RareEarthView) => void;
}

/** The finding of a panel, and how its picture is read. */
export function PanelWords({ model, headingId, notes, rareEarthView, onRareEarthView }: PanelWordsProps) {
  const text = useLocalText();
  return (
    <div>
      <h2 id={headingId} className="text-l leading-[21px] font-[650] tracking-[-0.006em] text-balance">
        {text(model.headline)}
      </h2>
      {text(model.panel.howToRead) !== '' && <p className="mt-1 text-s leading-[17px] text-ink-2">{text(model.panel.howToRead)}</p>}
      {notes}
      {model.panel.view !== null && <ViewSwitch view={rareEarthView} onView={onRareEarthView} />}
    </div>
  );
}
