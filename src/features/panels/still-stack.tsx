import type { ReactNode } from 'react';
import type { Explorer } from '../../domain/explorer.ts';
import type { ExplorerModel } from '../../domain/explorer-model.ts';
import type { PanelModel } from '../../domain/panel-model.ts';
import type { ViewState } from '../../domain/view.ts';
import { formatMoment } from '../../i18n/format/format-period.ts';
import { useLocalText } from '../../i18n/local-text.ts';
import { useWords } from '../../i18n/words.ts';
import { LaneHead } from './lane-head.tsx';
import { PanelTransform } from './panel-transform.tsx';
import { PanelWords } from './panel-words.tsx';
import { Readout } from './readout.tsx';

/** What is drawn in the boxes of the stack: each picture fills its box at any width and height. */
export interface StillPictures {
  readonly lane: (pills: boolean) => ReactNode;
  readonly panel: (model: PanelModel) => ReactNode;
  readonly axis: (wide: boolean) => ReactNode;
}

interface StillStackProps {
  readonly explorer: Explorer;
  readonly model: ExplorerModel;
  readonly view: ViewState;
  readonly pictures: StillPictures;
}

const nothing = (): void => undefined;

/** The same gutters as those that the application works out in pixels. */
const PLOT = 'absolute inset-y-0 right-[6px] left-[44px] tablet:right-[150px] tablet:left-[40px] desktop:right-[126px] desktop:left-[34px]';

/** A plot: the cursor that the first script moves through it, and its picture, `inset` from the ends of its box. */
function StillPlot({ inset = '', children }: { readonly inset?: string; readonly children: ReactNode }) {
  return (
    <div className={PLOT} data-plot="">
      <svg className="absolute inset-0 size-full overflow-visible" aria-hidden="true">
        <svg data-cursor="" x="0" width="0" height="100%" visibility="hidden" overflow="visible" className="cursor">
          <rect width="100%" height="100%" fill="var(--band)" />
          <line x1="50%" x2="50%" y1="0" y2="100%" stroke="var(--ink)" />
        </svg>
      </svg>
      <div className={`absolute inset-0 ${inset}`}>{children}</div>
    </div>
  );
}

function StillAxis({ children }: { readonly children: ReactNode }) {
  return (
    <div className="relative h-6">
      <StillPlot>
        {children}
        <span data-cursor-month="" hidden className="absolute top-0 h-[22px] -translate-x-1/2 rounded-mark bg-ink px-[7px] text-center whitespace-nowrap text-s leading-[22px] font-semibold text-paper" />
      </StillPlot>
    </div>
  );
}

function StillPanel({ explorer, panel, model, view, pictures }: StillStackProps & { readonly panel: PanelModel }) {
  const { charts, join } = useWords();
  const text = useLocalText();
  const headingId = `still-${panel.panel.id}`;
  const names = join.items(panel.series.map((series) => text(series.indicator.short)));
  const open = view.evidence?.kind === 'observation' ? view.evidence.id : null;
  return (
    <section
      aria-labelledby={headingId}
      className="border-t border-rule first-of-type:border-t-0 desktop:grid desktop:grid-cols-[210px_minmax(0,1fr)] desktop:gap-x-[18px]"
    >
      <div className="self-start">
        <div data-still-rail={panel.panel.id} className="pt-2.5 pb-2 max-desktop:grid max-desktop:gap-x-6 tablet:max-desktop:grid-cols-[1fr_240px]">
          <PanelWords model={panel} headingId={headingId} notes={<PanelTransform explorer={explorer} model={panel} view={view} />} rareEarthView={view.rareEarthView} onRareEarthView={nothing} />
          <Readout series={panel.series} range={model.range} pinned={view.at} open={open} still />
        </div>
      </div>
      <div className="flex flex-col">
        {panel.empty ? (
          <p className="py-10 text-s text-ink-2 desktop:pl-[34px]">{charts.emptyPanel}</p>
        ) : (
          <div
            role="application"
            tabIndex={0}
            aria-label={charts.chart(text(panel.panel.title), names)}
            data-panel={panel.panel.id}
            className="relative h-[140px] flex-auto touch-pan-y desktop:h-auto desktop:min-h-[156px]"
          >
            <StillPlot inset="top-[16px] bottom-[12px]">{pictures.panel(panel)}</StillPlot>
          </div>
        )}
        <div className="desktop:hidden">
          <StillAxis>{pictures.axis(false)}</StillAxis>
        </div>
      </div>
    </section>
  );
}

/** Lane, panels and axis as the build draws them: for every width at once, with what the first script needs to move the cursor. */
export function StillStack(props: StillStackProps) {
  const { model, pictures } = props;
  const { language } = useWords();
  const { from, to, step } = model.range;
  const months = Array.from({ length: to - from + 1 }, (_, index) => formatMoment(from + index, model.range, language)).join(';');
  return (
    <div className="relative" data-still-stack="">
      <div className="panel-stack" data-from={from} data-step={step} data-months={months}>
        <div className="desktop:grid desktop:grid-cols-[210px_minmax(0,1fr)] desktop:gap-x-[18px]">
          <LaneHead events={model.events} pills />
          <div className="relative h-[76px] desktop:h-[100px]">
            <StillPlot>
              <div className="absolute inset-0 max-desktop:hidden">{pictures.lane(true)}</div>
              <div className="absolute inset-0 desktop:hidden">{pictures.lane(false)}</div>
            </StillPlot>
          </div>
        </div>
        {model.panels.map((panel) => (
          <StillPanel key={panel.panel.id} {...props} panel={panel} />
        ))}
        <div className="sticky bottom-0 z-1 bg-paper pl-[228px] max-desktop:hidden">
          <StillAxis>{pictures.axis(true)}</StillAxis>
        </div>
      </div>
    </div>
  );
}
