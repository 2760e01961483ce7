import type { Dataset } from '../../domain/dataset.ts';
import type { EvidenceRecord } from '../../domain/evidence/evidence-record.ts';
import type { ClaimId } from '../../domain/ids.ts';
import { formatDay, formatEdtf } from '../../i18n/format/format-period.ts';
import { usePublisherName } from '../../i18n/publisher-name.ts';
import { useWords } from '../../i18n/words.ts';
import { CorroborationTree } from './corroboration-tree.tsx';
import { layOutCorroboration } from './corroboration-layout.ts';

function Drawing({ record }: { readonly record: EvidenceRecord }) {
  const layout = layOutCorroboration(record.groups);
  return (
    <svg width={layout.width} height={layout.height} aria-hidden="true" className="flex-none text-ink">
      <g fill="none" stroke="currentColor" strokeWidth={1.5}>
        {layout.joins.map((one) => (
          <path key={one.key} d={one.path} />
        ))}
        {layout.reports.map((one) => (
          <circle key={one.source} cx={one.x} cy={one.y} r={2.8} className="fill-paper" />
        ))}
      </g>
      {layout.origins.map((one) => (
        <circle key={one.origin} cx={one.x} cy={one.y} r={4.6} fill="currentColor" />
      ))}
    </svg>
  );
}

interface CorroborationProps {
  readonly dataset: Dataset;
  readonly record: EvidenceRecord;
  readonly onCompare: (rival: ClaimId) => void;
}

/** How many reports state it, and how many independent origins they go back to, even where that makes the count smaller. */
export function Corroboration({ dataset, record, onCompare }: CorroborationProps) {
  const { evidence: words, compare, language } = useWords();
  const publisher = usePublisherName();
  const { target } = record;
  if (record.reports === 0) {
    const { setApart } = record;
    const withoutSource = setApart === null ? words.noEvidence : words.setApart(setApart.sources, formatDay(setApart.day, language));
    const cited = new Set(record.citations.map((one) => one.source.id)).size;
    return (
      <div className="border-t border-rule pt-2 text-s">
        <p className="font-semibold">{words.noQuotes}</p>
        <p className="text-ink-2">{cited === 0 ? withoutSource : words.citedCount(cited)}</p>
      </div>
    );
  }
  const { authority } = record;
  const release =
    authority === null
      ? null
      : words.what(authority.publisher === '' ? authority.title : publisher(authority.publisher), authority.publishedOn === '' ? '' : formatEdtf(authority.publishedOn, language));
  const copies = record.reports > record.origins ? words.countedOnce : '';
  return (
    <div className="border-y border-rule py-2">
      <div className="flex items-center gap-2.5">
        <Drawing record={record} />
        <div>
          <p className="text-m leading-5 font-[650]">{words.reports(record.reports, record.origins)}</p>
          <p className="text-xs text-ink-2">{release === null ? copies : words.oneRelease(release)}</p>
        </div>
      </div>
      {record.reports > 1 && (
        <div className="mt-1 flex flex-wrap items-start justify-between gap-x-4">
          <CorroborationTree dataset={dataset} groups={record.groups} />
          {target.kind === 'observation' && (
            <button
              type="button"
              onClick={() => onCompare(target.id)}
              className="min-h-6 text-xs text-ink-2 underline decoration-rule-strong underline-offset-2 hover:text-ink hover:decoration-ink max-desktop:min-h-11"
            >
              {compare.compareReports}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
