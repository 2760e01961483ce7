import { useId, useRef, useState } from 'react';
import type { Dataset, Target } from '../../domain/dataset.ts';
import { targetText } from '../../i18n/target-text.ts';
import { useWords } from '../../i18n/words.ts';
import { announce } from '../../state/announcements.ts';
import { Button } from '../../ui/button.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { MethodSection } from './method-section.tsx';

interface ReportFigureProps {
  readonly dataset: Dataset;
  /** The figure or event that is open. */
  readonly open: Target | null;
  /** Address of the view. */
  readonly link: string;
}

/** A text that names the open figure, its id, the version and the link, ready to be copied. */
export function ReportFigure({ dataset, open, link }: ReportFigureProps) {
  const words = useWords();
  const { report } = words.method;
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'denied'>('none');
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const named = open === null ? null : targetText(dataset, open, words);
  const figure = named === null ? report.anyFigure : words.join.pair(named.value, named.what);
  const text = report.text(figure, open?.id ?? report.anyId, dataset.version, link);
  const copy = (): void => {
    void copyText(text).then((done) => {
      setOutcome(done ? 'copied' : 'denied');
      if (done) announce(report.copied);
      else box.current?.select();
    });
  };
  return (
    <MethodSection title={report.title}>
      <p>{report.how}</p>
      {open === null && <p className="text-ink-2">{report.none}</p>}
      <label htmlFor={id} className="mt-2 block text-s text-ink-2">
        {report.label}
      </label>
      <textarea
        ref={box}
        id={id}
        readOnly
        rows={7}
        value={text}
        className="block w-full rounded-control border border-rule-strong bg-paper-2 px-2.5 py-2 text-s"
      />
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <Button look="solid" onClick={copy}>
          {outcome === 'copied' ? report.copied : report.copy}
        </Button>
        {outcome === 'denied' && <p className="text-s">{report.byHand}</p>}
      </div>
    </MethodSection>
  );
}
