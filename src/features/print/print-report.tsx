import { useLayoutEffect } from 'react';
import { useChartWords } from '../../charts/use-chart-words.ts';
import { keySamples } from '../../charts/key-samples.ts';
import { paperFrame } from '../../charts/paper/paper-panel.ts';
import { paperLane } from '../../charts/paper/paper-lane.ts';
import { SvgTree } from '../../charts/drawing/svg-tree.tsx';
import { panelDisputes } from '../../domain/dispute/panel-disputes.ts';
import type { Explorer } from '../../domain/explorer.ts';
import { drawnPanels, type ExplorerModel } from '../../domain/explorer-model.ts';
import { figurePublishers } from '../../domain/figure-publishers.ts';
import { numberedNotes } from '../../domain/numbered-notes.ts';
import { sharedView } from '../../domain/shared-view.ts';
import type { ViewState } from '../../domain/view.ts';
import { formatEdtf, formatMonth, formatRange } from '../../i18n/format/format-period.ts';
import { localText } from '../../i18n/local-text.ts';
import { HTML_LANGUAGES } from '../../i18n/locale.ts';
import { PRINT_WORDS } from '../../i18n/print-words.ts';
import { publisherName } from '../../i18n/publisher-name.ts';
import { viewText } from '../../i18n/view-text.ts';
import { useWords } from '../../i18n/words.ts';
import { codeLink } from '../../state/code-link.ts';
import { viewAddress } from '../../state/page-address.ts';
import { VIEW_PARAMS } from '../../state/view-params.ts';
import { PrintCode } from './print-code.tsx';
import { PrintNotes } from './print-notes.tsx';
import { PrintPanel } from './print-panel.tsx';
import './print.css';

/** Publishers that are named; the rest are counted. */
const NAMED = 12;

interface PrintReportProps {
  readonly explorer: Explorer;
  readonly model: ExplorerModel;
  readonly view: ViewState;
}

function Head({ explorer, model, view }: PrintReportProps) {
  const words = useWords();
  const print = PRINT_WORDS[words.language];
  const range = formatRange(model.range, words.language);
  const plain: ViewState = { ...sharedView(view, model, explorer, 'dated'), tab: 'charts', evidence: null, at: null, step: null, dataVersion: null, embed: false, theme: null, language: null };
  const written = Object.values(VIEW_PARAMS).filter((param) => param.write(plain) !== null);
  // The months stand at the right already.
  const chosen = viewText(plain, written.map((param) => param.field), { explorer, model, words }).filter((one) => one !== range);
  return (
    <header>
      <h1>{localText(explorer.dataset.title, words.language)}</h1>
      <p className="print-range">
        {view.at === null ? range : words.evidence.what(range, print.readAt(formatMonth(view.at, words.language)))}
      </p>
      <p className="print-choices">{words.join.clauses(chosen)}</p>
      <ul className="print-key">
        {keySamples({ ...words.charts.key, quoted: print.noted }).map(({ word, picture }) => (
          <li key={word}>
            <SvgTree node={picture} />
            {word}
          </li>
        ))}
      </ul>
    </header>
  );
}

function Foot({ explorer, model, view }: PrintReportProps) {
  const words = useWords();
  const { shell, join, language } = words;
  const print = PRINT_WORDS[language];
  const shared = { ...sharedView(view, model, explorer, 'dated'), step: null };
  const code = codeLink(shared);
  const names = figurePublishers(explorer, model).map(({ publisher }) => publisherName(publisher, words));
  const rest = names.length - NAMED;
  const { version } = explorer.dataset;
  return (
    <footer>
      <div>
        {names.length > 0 && <p>{print.others(join.items(rest > 0 ? [...names.slice(0, NAMED), print.more(rest)] : names))}</p>}
        <p>
          {print.link}: <span className="print-link">{viewAddress(shared)}</span>
        </p>
        {!code.whole && <p>{print.shortCode}</p>}
        <p>
          Sourceline · {shell.dataOf(formatEdtf(version.slice(0, 10), language))} · {shell.version(version)} · {shell.licence}
        </p>
      </div>
      <PrintCode text={code.address} label={print.code} />
    </footer>
  );
}

/** Paper is white, whatever look the reader has chosen for the screen. */
function usePaperTheme(): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    const own = dataset['theme'];
    dataset['theme'] = 'light';
    return () => {
      if (own === undefined) delete dataset['theme'];
      else dataset['theme'] = own;
    };
  }, []);
}

/** A view as a report on paper: findings, panels over their whole range, the words behind the numbers, and the way back. */
export function PrintReport(props: PrintReportProps) {
  const { explorer, model, view } = props;
  const { language } = useWords();
  const chart = useChartWords();
  const print = PRINT_WORDS[language];
  const notes = numberedNotes(explorer, model);
  const badges = new Map(notes.map((note) => [note.claim, note.number]));
  const panels = drawnPanels(model);
  const frame = paperFrame(panels, chart);
  const { evidence, at, at2 } = view;
  usePaperTheme();
  const lane = paperLane({ events: model.events, range: model.range, frame, words: chart, open: evidence?.kind === 'event' ? evidence.id : null }, print.lane);
  return (
    <article className="print-report" lang={HTML_LANGUAGES[language]}>
      <Head {...props} />
      {lane !== null && panels.length > 0 && <SvgTree node={lane} />}
      {panels.length === 0 && <p>{print.noPanel}</p>}
      {panels.map((panel) => (
        <PrintPanel
          key={panel.panel.id}
          input={{
            model: panel,
            range: model.range,
            frame,
            words: chart,
            open: evidence?.kind === 'observation' ? evidence.id : null,
            disputed: panelDisputes(explorer, model, panel),
            badges,
            pinned: at,
            second: at === null ? null : at2,
          }}
        />
      ))}
      <PrintNotes explorer={explorer} notes={notes} />
      <Foot {...props} />
    </article>
  );
}
