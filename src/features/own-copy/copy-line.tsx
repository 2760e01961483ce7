import type { Target } from '../../domain/dataset.ts';
import type { CopyFigure, CopyLine, CopyRun } from '../../domain/evidence/copy-reading.ts';
import type { Explorer } from '../../domain/explorer.ts';
import type { ClaimId } from '../../domain/ids.ts';
import { useLocalText } from '../../i18n/local-text.ts';
import { textLanguage } from '../../domain/text-language.ts';
import { HTML_LANGUAGES } from '../../i18n/locale.ts';
import { targetText } from '../../i18n/target-text.ts';
import { useWords } from '../../i18n/words.ts';
import { digitsStyle } from '../../ui/digits-style.ts';

export interface FigureActions {
  readonly explorer: Explorer;
  readonly onOpen: (target: Target) => void;
  readonly onHighlight: (claims: readonly ClaimId[]) => void;
}

type Charted = Extract<CopyFigure, { kind: 'charted' }>;

const UNCHARTED = 'underline decoration-rule-strong decoration-1 underline-offset-3';

/** A figure that a chart shows: a button to its point; one for each further point that the same digits state. */
function ChartedFigure({ text, figure, explorer, onOpen, onHighlight }: FigureActions & { readonly text: string; readonly figure: Charted }) {
  const words = useWords();
  const claims = figure.targets.flatMap((target) => (target.kind === 'observation' ? [target.id] : []));
  return figure.targets.map((target, at) => {
    const name = targetText(explorer.dataset, target, words);
    if (name === null) return at === 0 ? text : null;
    const label = words.ownCopy.openFigure(name.value, name.what);
    return (
      <button
        key={target.id}
        type="button"
        data-at={at === 0 ? figure.from : undefined}
        aria-label={at === 0 ? words.join.labelled(text, label) : label}
        title={words.join.pair(name.value, name.what)}
        onClick={() => onOpen(target)}
        onPointerEnter={() => onHighlight(claims)}
        onPointerLeave={() => onHighlight([])}
        onFocus={() => onHighlight(claims)}
        onBlur={() => onHighlight([])}
        className={at === 0 ? `inline ${digitsStyle(figure.state)}` : 'ml-0.5 inline-block min-w-6 align-super font-sans text-xs underline'}
      >
        {at === 0 ? text : words.ownCopy.another(at + 1)}
      </button>
    );
  });
}

function Run({ run, ...actions }: FigureActions & { readonly run: CopyRun }) {
  const { ownCopy: words, language } = useWords();
  const { figure, text } = run;
  if (figure === null) return text;
  if (figure.kind === 'charted') return <ChartedFigure text={text} figure={figure} {...actions} />;
  return (
    <span className={UNCHARTED}>
      {text}
      <span lang={HTML_LANGUAGES[language]} className="sr-only select-none">
        {' '}
        {words.uncharted}{' '}
      </span>
    </span>
  );
}

/** What the package says of figures that no chart shows, beside the line that has them. */
function LineNotes({ line }: { readonly line: CopyLine }) {
  const text = useLocalText();
  const mentions = line.runs.flatMap(({ figure, text: words }) => (figure?.kind === 'mention' ? [{ figure, words }] : []));
  if (mentions.length === 0) return null;
  return (
    <ul className="font-sans text-xs text-ink-2 @min-[760px]:pt-1">
      {mentions.map(({ figure, words }) => (
        <li key={figure.from}>
          <span lang={textLanguage(words)} className="font-serif text-ink">
            {words}
          </span> {text(figure.mention.what)}
        </li>
      ))}
    </ul>
  );
}

/** A line of a reader's copy, its figures underlined. Text nodes alone: nothing in it can become an element. */
export function CopyLineView({ line, ...actions }: FigureActions & { readonly line: CopyLine }) {
  return (
    <div className="grid gap-x-8 gap-y-1 @min-[760px]:grid-cols-[minmax(0,66ch)_minmax(0,1fr)]">
      <p lang={textLanguage(line.runs.map((run) => run.text).join(''))} className="font-serif text-q wrap-anywhere">
        {line.runs.map((run) => (
          <Run key={run.at} run={run} {...actions} />
        ))}
      </p>
      <LineNotes line={line} />
    </div>
  );
}
