import type { RareEarthView } from '../../domain/dataset.ts';
import type { PanelModel } from '../../domain/panel-model.ts';
import { useLocalText } from '../../i18n/local-text.ts';
import { ViewSwitch } from './view-switch.tsx';

interface PanelWordsProps {
  readonly model: PanelModel;
  readonly headingId: string;
  readonly rareEarthView: RareEarthView;
  readonly onRareEarthView: (view: RareEarthView) => void;
}

/** The finding of a panel, and how its picture is read. */
export function PanelWords({ model, headingId, rareEarthView, onRareEarthView }: PanelWordsProps) {
  const text = useLocalText();
  return (
    <div>
      <h2 id={headingId} className="text-l leading-[21px] font-[650] tracking-[-0.006em] text-balance">
        {text(model.headline)}
      </h2>
      <p className="mt-1 text-s leading-[17px] text-ink-2">{text(model.panel.howToRead)}</p>
      {model.panel.view !== null && <ViewSwitch view={rareEarthView} onView={onRareEarthView} />}
    </div>
  );
}
