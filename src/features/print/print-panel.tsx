import { type PaperPanelInput, paperPanel } from '../../charts/paper/paper-panel.ts';
import { repaint } from '../../charts/drawing/repaint.ts';
import { SvgTree } from '../../charts/drawing/svg-tree.tsx';
import { seriesSample } from '../../charts/marks/series-sample.ts';
import { isHollow } from '../../charts/point-status.ts';
import { readingText, readInWords } from '../../charts/series-reading.ts';
import type { PlottedSeries } from '../../domain/plotted-series.ts';
import { localText } from '../../i18n/local-text.ts';
import { seriesUnit, transformText } from '../../i18n/transform-text.ts';
import { useWords } from '../../i18n/words.ts';

const NO_PALETTE = new Map<string, string>();

/** How the values are shown, where they are not as published. */
function useShownAs({ shownAs, series }: PaperPanelInput['model']): readonly string[] {
  const words = useWords();
  const { transforms } = words;
  switch (shownAs.kind) {
    case 'published':
      return [];
    case 'refused':
      return [transforms.refused(transforms.refusals[shownAs.reason])];
    case 'derived':
      return [transforms.shown(transformText(shownAs.transform, words, series[0]?.indicator.frequency)), transforms.computedHere];
  }
}

function SeriesRow({ series, input }: { readonly series: PlottedSeries; readonly input: PaperPanelInput }) {
  const words = useWords();
  const { pinned, model } = input;
  const hollow = series.points.some((point) => point.origins === 0 && isHollow(point.observation));
  const value = pinned === null ? '' : readingText(readInWords(series, pinned, input.words, words), words.charts);
  return (
    <li>
      <SvgTree node={repaint(seriesSample(series.indicator, hollow), NO_PALETTE, model.panel.id)} />
      <span>{input.words.series(series)}</span>
      <b>{value}</b>
    </li>
  );
}

/** A panel of a report: its finding, how it is read, its lines by name, and its picture. */
export function PrintPanel({ input }: { readonly input: PaperPanelInput }) {
  const words = useWords();
  const { model } = input;
  const [first] = model.series;
  const unit = first === undefined ? '' : seriesUnit(first, words);
  const headline = localText(model.headline, words.language);
  const how = [...useShownAs(model), localText(model.panel.howToRead, words.language)].filter((one) => one !== '');
  return (
    <section data-printed-panel={model.panel.id}>
      <div className="print-caption">
        <div>
          <h2>{headline}</h2>
          <p>{words.join.sentences(how)}</p>
        </div>
        <ul>
          {model.series
            .filter((one) => one.indicator.mark !== 'point')
            .map((series) => (
              <SeriesRow key={series.indicator.id} series={series} input={input} />
            ))}
        </ul>
      </div>
      {model.empty ? <p>{words.charts.emptyPanel}</p> : <SvgTree node={paperPanel(input, unit === '' ? headline : `${headline}, ${unit}`)} />}
    </section>
  );
}
