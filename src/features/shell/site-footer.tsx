import type { Dataset } from '../../domain/dataset.ts';
import { formatEdtf } from '../../i18n/format/format-period.ts';
import { useWords } from '../../i18n/words.ts';

interface SiteFooterProps {
  readonly dataset: Dataset;
  readonly packageUrl: string;
  /** Absent where nothing listens yet. */
  readonly onPrint?: () => void;
}

/** What is drawn, of which day, and how to take it along whole: as data, or on paper. */
export function SiteFooter({ dataset, packageUrl, onPrint }: SiteFooterProps) {
  const { shell, language } = useWords();
  return (
    <footer className="mt-2 flex flex-wrap gap-x-[18px] gap-y-1 border-t border-rule py-2 text-xs text-ink-3">
      <span title={shell.version(dataset.version)}>{shell.dataOf(formatEdtf(dataset.version.slice(0, 10), language))}</span>
      <a href={packageUrl} className="underline underline-offset-2">
        {shell.download}
      </a>
      {onPrint !== undefined && (
        <button type="button" onClick={onPrint} className="underline underline-offset-2 max-desktop:min-h-11">
          {shell.print}
        </button>
      )}
      <span>{shell.licence}</span>
      <span className="desktop:ml-auto">{shell.promise}</span>
    </footer>
  );
}
