import { memo } from 'react';
import { SvgTree } from '../../charts/drawing/svg-tree.tsx';
import { inlineDiffersMark } from '../../charts/marks/differs-mark.ts';
import { inlineOriginDisc } from '../../charts/marks/origin-disc.ts';
import { isHollow } from '../../charts/point-status.ts';
import type { Target } from '../../domain/dataset.ts';
import type { Explorer } from '../../domain/explorer.ts';
import { type ExplorerModel, quotedClaims } from '../../domain/explorer-model.ts';
import { formatPeriod } from '../../i18n/format/format-period.ts';
import { formatValue } from '../../i18n/format/format-value.ts';
import { useLocalText } from '../../i18n/local-text.ts';
import { useWords } from '../../i18n/words.ts';
import { SERIES_STYLES } from '../../theme/series-styles.ts';

interface EvidenceStartProps {
  readonly explorer: Explorer;
  readonly model: ExplorerModel;
  readonly onOpen: (target: Target) => void;
}

const MOST = 6;

/** What stands in the evidence column before anything is open: how it works, and the figures most reports state. */
export const EvidenceStart = memo(function EvidenceStart({ explorer, model, onOpen }: EvidenceStartProps) {
  const { shell, language } = useWords();
  const text = useLocalText();
  const claims = quotedClaims(model)
    .map((observation) => ({ observation, evidence: explorer.index.of({ kind: 'observation', id: observation.id }) }))
    .toSorted((a, b) => b.evidence.origins - a.evidence.origins || b.evidence.reports - a.evidence.reports)
    .slice(0, MOST);
  return (
    <div className="border-t-3 border-ink bg-paper-2 px-[18px] pt-3 pb-4">
      <h2 className="text-s font-semibold">{shell.evidence}</h2>
      <p className="mt-2 text-l leading-6 font-[650] text-balance">{shell.evidenceHint}</p>
      <p className="mt-1.5 text-s text-ink-2">{shell.evidenceHintDetail}</p>
      {claims.length > 0 && (
        <>
          <h3 className="mt-4 border-t border-rule pt-2.5 text-s font-semibold">{shell.mostStated}</h3>
          <ul>
            {claims.map(({ observation, evidence }) => {
              const indicator = explorer.dataset.indicators.get(observation.indicator);
              if (indicator === undefined) return null;
              const colour = SERIES_STYLES[indicator.colour].label;
              return (
                <li key={observation.id} className="border-b border-rule last:border-b-0">
                  <button
                    type="button"
                    className="grid w-full grid-cols-[18px_minmax(0,1fr)_auto] items-center gap-x-2.5 py-2 text-left hover:bg-paper-3"
                    onClick={() => onOpen({ kind: 'observation', id: observation.id })}
                  >
                    <SvgTree node={inlineOriginDisc({ count: evidence.origins, hollow: isHollow(observation), colour })} />
                    <span className="text-s leading-[17px]">
                      {text(indicator.title)}
                      <span className="block text-xs text-ink-2">
                        {observation.period !== null && `${formatPeriod(observation.period, language)} · `}
                        {shell.reports(evidence.reports, evidence.origins)}
                      </span>
                    </span>
                    <span className="flex items-center gap-1.5 text-l font-semibold whitespace-nowrap">
                      {evidence.disputes.length > 0 && <SvgTree node={inlineDiffersMark()} />}
                      {formatValue(observation.value, indicator, language).text}
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
});
