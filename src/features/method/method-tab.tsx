import { useMemo } from 'react';
import type { Target } from '../../domain/dataset.ts';
import type { Explorer } from '../../domain/explorer.ts';
import { countPackage } from '../../domain/method/package-counts.ts';
import { useWords } from '../../i18n/words.ts';
import { CauseGlossary } from './cause-glossary.tsx';
import { MarkGlossary } from './mark-glossary.tsx';
import { MethodSection } from './method-section.tsx';
import { MissingFigures } from './missing-figures.tsx';
import { CoverageFigures, PackageFigures } from './package-figures.tsx';
import { ReportFigure } from './report-figure.tsx';
import { StateGlossary } from './state-glossary.tsx';

interface MethodTabProps {
  readonly explorer: Explorer;
  /** The figure or event that is open: a report names it. */
  readonly open: Target | null;
  /** Address of the view, for a report. */
  readonly link: string;
}

function Path() {
  const { path } = useWords().method;
  return (
    <MethodSection title={path.title}>
      <ol className="list-decimal space-y-1.5 pl-5">
        {path.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </MethodSection>
  );
}

function Rules() {
  const { rules } = useWords().method;
  return (
    <MethodSection title={rules.title}>
      <dl className="grid gap-x-6 gap-y-1 @min-[560px]:grid-cols-[120px_minmax(0,1fr)] @min-[560px]:gap-y-2.5">
        {rules.list.map(([name, text]) => (
          <div key={name} className="contents">
            <dt className="font-semibold">{name}</dt>
            <dd className="text-ink-2 max-tablet:mb-2">{text}</dd>
          </div>
        ))}
      </dl>
    </MethodSection>
  );
}

/** How figures get in, what each mark and word means, what is missing, what changed, how to report a figure. */
export function MethodTab({ explorer, open, link }: MethodTabProps) {
  const { method } = useWords();
  const counts = useMemo(() => countPackage(explorer), [explorer]);
  return (
    <div className="@container pt-3.5 pb-6">
      <div className="mb-3 flex flex-wrap items-baseline gap-x-[18px]">
        <h2 className="text-l font-[650]">{method.title}</h2>
        <p className="text-s text-ink-2">{method.version(explorer.dataset.version)}</p>
      </div>
      <PackageFigures counts={counts} />
      <CoverageFigures counts={counts} />
      <Path />
      <MarkGlossary />
      <StateGlossary />
      <Rules />
      <CauseGlossary counts={counts} />
      <MissingFigures explorer={explorer} />
      <MethodSection title={method.changes.title}>
        <p>{method.changes.first}</p>
      </MethodSection>
      <ReportFigure dataset={explorer.dataset} open={open} link={link} />
    </div>
  );
}
