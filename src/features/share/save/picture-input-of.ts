import { type ChartWords, toChartWords } from '../../../charts/chart-words.ts';
import type { Palette } from '../../../charts/drawing/repaint.ts';
import { keySamples } from '../../../charts/key-samples.ts';
import type { PictureInput } from '../../../charts/picture/picture-input.ts';
import type { PictureShape } from '../../../charts/picture/picture-shape.ts';
import type { PanelCaption, PictureWords } from '../../../charts/picture/picture-words.ts';
import { readInWords } from '../../../charts/series-reading.ts';
import { panelDisputes } from '../../../domain/dispute/panel-disputes.ts';
import { figurePublishers } from '../../../domain/figure-publishers.ts';
import type { PanelModel } from '../../../domain/panel-model.ts';
import type { SourceId } from '../../../domain/ids.ts';
import { CITED, type ViewState } from '../../../domain/view.ts';
import { formatEdtf, formatRange } from '../../../i18n/format/format-period.ts';
import { localText } from '../../../i18n/local-text.ts';
import { publisherName } from '../../../i18n/publisher-name.ts';
import { SAVE_WORDS } from '../../../i18n/save-words.ts';
import { seriesUnit, transformText } from '../../../i18n/transform-text.ts';
import { viewText } from '../../../i18n/view-text.ts';
import type { Words } from '../../../i18n/words.ts';
import { VIEW_PARAMS } from '../../../state/view-params.ts';
import type { Shared } from '../link-of.ts';

/** Publishers that the picture names; the rest are counted. */
const NAMED = 6;

/** What the picture itself shows, what is said in words of its own, and what no picture has. */
const SEEN: readonly (keyof ViewState)[] = ['topics', 'range', 'transform', 'overlay', 'lag', 'rareEarthView', 'at2', 'article', 'sort', 'dispute', 'rival', 'language', 'sources', 'minOrigins', 'evidenceFilter'];

/** By which sources and by how much evidence figures are chosen, by name. */
function filterPhrases({ explorer, view }: Shared, { filters, join, ...words }: Words): readonly string[] {
  const nameOf = (id: SourceId): string =>
    id === CITED ? filters.citedOnly : publisherName(explorer.dataset.sources.get(id)?.publisher ?? '', { filters, join, ...words });
  const sources = view.sources?.map(nameOf) ?? null;
  return [
    ...(sources === null ? [] : [join.labelled(filters.sources, sources.length === 0 ? filters.none : join.items(sources))]),
    ...(view.minOrigins === null ? [] : [join.labelled(filters.evidence, filters.evidenceChoices.origins(view.minOrigins))]),
    ...(view.evidenceFilter === 'any' ? [] : [join.labelled(filters.evidence, filters.evidenceChoices[view.evidenceFilter](0))]),
  ];
}

function choicesText(shared: Shared, words: Words): string {
  const { explorer, model, view } = shared;
  const plain: ViewState = { ...view, tab: 'charts', evidence: null, dataVersion: null, embed: false, theme: null };
  const written = Object.values(VIEW_PARAMS).filter((param) => param.write(plain) !== null && !SEEN.includes(param.field));
  // Topics and months lead, and are seen.
  const phrases = viewText(plain, written.map((param) => param.field), { explorer, model, words }).slice(2);
  return words.join.clauses([...phrases, ...filterPhrases(shared, words)]);
}

function captionOf({ headline, panel, series, shownAs }: PanelModel, words: Words): PanelCaption {
  const { transforms, charts, language, join } = words;
  const [first] = series;
  const shown = (): readonly string[] => {
    switch (shownAs.kind) {
      case 'published':
        return [];
      case 'refused':
        return [transforms.refused(transforms.refusals[shownAs.reason])];
      case 'derived':
        return [transforms.shown(transformText(shownAs.transform, words, first?.indicator.frequency)), transforms.computedHere];
    }
  };
  const unit = first === undefined ? '' : seriesUnit(first, words);
  // The unit leads, for what does not fit is cut at the end.
  const sentences = [unit === '' ? '' : SAVE_WORDS[language].unit(unit), ...shown(), localText(panel.howToRead, language)];
  return { headline: localText(headline, language), note: join.sentences(sentences.filter((one) => one !== '')), empty: charts.emptyPanel };
}

function sourcesText({ explorer, model }: Shared, words: Words): string {
  const names = figurePublishers(explorer, model).map(({ publisher }) => publisherName(publisher, words));
  return names.length === 0 ? '' : words.embed.sources(names.slice(0, NAMED), Math.max(0, names.length - NAMED));
}

function pictureWords(shared: Shared, words: Words, chart: ChartWords, link: string): PictureWords {
  const { explorer, model } = shared;
  const { language } = words;
  const { version, title } = explorer.dataset;
  const save = SAVE_WORDS[language];
  return {
    language,
    chart,
    key: keySamples(words.charts.key),
    title: localText(title, language),
    range: formatRange(model.range, language),
    choices: choicesText(shared, words),
    mark: null,
    caption: (panel) => captionOf(panel, words),
    reading: (series, month) => readInWords(series, month, chart, words),
    noPanel: save.noPanel,
    sources: sourcesText(shared, words),
    data: save.version(formatEdtf(version.slice(0, 10), language), version),
    link: link.replace(/^https?:\/\//, ''),
  };
}

/** What is chosen of a picture. */
export interface PictureChoice {
  readonly shape: PictureShape;
  readonly palette: Palette;
}

/** A view as a picture is drawn from it: in the language of the page, with what is pinned and open. */
export function pictureInput(shared: Shared, words: Words, link: string, { shape, palette }: PictureChoice): PictureInput {
  const { explorer, model, view } = shared;
  const { evidence } = view;
  return {
    model,
    shape,
    palette,
    words: pictureWords(shared, words, toChartWords(words), link),
    disputes: (panel) => panelDisputes(explorer, model, panel),
    pinned: view.at,
    second: view.at === null ? null : view.at2,
    openClaim: evidence?.kind === 'observation' ? evidence.id : null,
    openEvent: evidence?.kind === 'event' ? evidence.id : null,
  };
}
