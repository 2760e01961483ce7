import { SvgTree } from '../../charts/drawing/svg-tree.tsx';
import { keySamples } from '../../charts/key-samples.ts';
import { useWords } from '../../i18n/words.ts';

/** What the marks mean, in one line. */
export function ChartKey() {
  const { charts } = useWords();
  return (
    <ul aria-label={charts.keyLabel} className="flex flex-wrap gap-x-5 gap-y-0.5 text-xs text-ink-2">
      {keySamples(charts.key).map((entry) => (
        <li key={entry.word} className="inline-flex items-center gap-1.5 whitespace-nowrap">
          <SvgTree node={entry.picture} />
          {entry.word}
        </li>
      ))}
    </ul>
  );
}
