import { useState } from 'react';
import { type CitedPublisher, citedPublishers } from '../../domain/evidence/cited-sources.ts';
import type { Explorer } from '../../domain/explorer.ts';
import { formatNumber } from '../../i18n/format/format-number.ts';
import { publisherName } from '../../i18n/publisher-name.ts';
import { sourceText } from '../../i18n/source-text.ts';
import { useWords } from '../../i18n/words.ts';
import { Icon } from '../../ui/icons.tsx';
import { SourceLine } from '../../ui/source-line.tsx';

function useCount(): (value: number) => string {
  const { language } = useWords();
  return (value) => formatNumber(value, { decimals: 0 }, language);
}

function Publisher({ group }: { readonly group: CitedPublisher }) {
  const words = useWords();
  const count = useCount();
  const figures = (targets: number): string => words.sources.figureCount(count(targets), targets === 1);
  return (
    <details className="group border-t border-rule text-s">
      <summary className="flex min-h-9 cursor-pointer items-center gap-2 py-1 max-desktop:min-h-11">
        <span className="flex-none text-ink-2 group-open:rotate-90">
          <Icon name="chevron-right" size={12} />
        </span>
        <span className="font-semibold">{publisherName(group.publisher, words)}</span>
        <span className="ml-auto text-right text-ink-2">
          {words.sources.sourceCount(count(group.sources.length), group.sources.length === 1)} · {figures(group.targets)}
        </span>
      </summary>
      <ul className="space-y-1.5 pb-3 pl-5 text-ink-2">
        {group.sources.map(({ source, targets }) => {
          const { title, titleLanguage, carrier, date, note } = sourceText(source, words);
          return (
            <li key={source.id}>
              <SourceLine
                title={title}
                titleLanguage={titleLanguage}
                details={[carrier, date, figures(targets)]}
                note={note}
                url={source.url}
                leaves={words.evidence.leaves}
                marks={words.join.marks}
              />
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** The sources that are named and not quoted, by publisher; closed until it is asked for, since there are hundreds. */
export function CitedList({ explorer }: { readonly explorer: Explorer }) {
  const { sources: words } = useWords();
  const count = useCount();
  const [open, setOpen] = useState(false);
  const publishers = citedPublishers(explorer.dataset);
  const sources = publishers.reduce((sum, one) => sum + one.sources.length, 0);
  if (sources === 0) return null;
  return (
    <section className="mt-8 border-t-[3px] border-ink pb-6">
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} className="group/all">
        <summary className="flex min-h-11 cursor-pointer flex-wrap items-center gap-x-3 py-2">
          <span className="flex-none group-open/all:rotate-90">
            <Icon name="chevron-right" />
          </span>
          <h2 className="text-l font-[650]">{words.cited}</h2>
          <span className="text-s text-ink-2">{words.citedCount(count(sources), count(publishers.length))}</span>
        </summary>
        {open && (
          <div className="grid items-start gap-x-8 desktop:grid-cols-2">
            {publishers.map((group) => (
              <Publisher key={group.publisher} group={group} />
            ))}
          </div>
        )}
      </details>
    </section>
  );
}
