import type { QuoteEvidence, Source } from '../../domain/dataset.ts';
import type { EvidenceId, SourceId } from '../../domain/ids.ts';
import { formatNumber } from '../../i18n/format/format-number.ts';
import { usePublisherName } from '../../i18n/publisher-name.ts';
import { useWords } from '../../i18n/words.ts';

interface PlaceButtonProps {
  readonly quote: QuoteEvidence;
  readonly source: Source;
  readonly onArticle: (source: SourceId, quote: EvidenceId) => void;
}

const WIDTH = 36;

/** Where a quote stands in its document, drawn to scale; opens it among the document's other quotes. */
export function PlaceButton({ quote, source, onArticle }: PlaceButtonProps) {
  const { evidence: words, language } = useWords();
  const publisher = usePublisherName();
  if (source.textLength === 0) return null;
  const share = quote.start / source.textLength;
  const length = Math.max(3, ((quote.end - quote.start) / source.textLength) * WIDTH);
  return (
    <button
      type="button"
      onClick={() => onArticle(source.id, quote.id)}
      className="flex min-h-6 items-center gap-1.5 text-xs text-ink-2 underline decoration-rule-strong underline-offset-2 hover:text-ink hover:decoration-ink max-desktop:-my-2 max-desktop:min-h-11"
    >
      <svg width={WIDTH} height={8} aria-hidden="true" className="flex-none text-ink">
        <rect y={2} width={WIDTH} height={4} fill="var(--rule)" />
        <rect x={Math.min(WIDTH - length, share * WIDTH)} width={length} height={8} fill="currentColor" />
      </svg>
      {words.place(formatNumber(share * 100, { decimals: 0 }, language))}
      <span className="sr-only">{words.placeName(publisher(source.publisher))}</span>
    </button>
  );
}
