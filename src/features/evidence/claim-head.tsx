import type { Indicator, Observation } from '../../domain/dataset.ts';
import { figureStatus } from '../../i18n/figure-notes.ts';
import { firstSentence } from '../../i18n/first-sentence.ts';
import { useLocalText } from '../../i18n/local-text.ts';
import { observationPeriod, plainValue } from '../../i18n/target-text.ts';
import { useWords } from '../../i18n/words.ts';
import { LABEL_CLASSES } from './label-classes.ts';

function HollowSign() {
  return (
    <svg width={10} height={10} aria-hidden="true" className="mr-1 inline-block align-[-1px]">
      <circle cx={5} cy={5} r={3.8} fill="none" stroke="currentColor" strokeWidth={1.5} />
    </svg>
  );
}

interface ClaimHeadProps {
  readonly observation: Observation;
  readonly indicator: Indicator;
}

/** Value, what exactly, basis and status of a figure. On a phone the value stands beside its words, and the basis among the notes. */
export function ClaimHead({ observation, indicator }: ClaimHeadProps) {
  const words = useWords();
  const text = useLocalText();
  const { evidence } = words;
  const bound = evidence.bounds[observation.bound];
  const status = figureStatus(observation, words);
  return (
    <div className="max-tablet:flex max-tablet:gap-4">
      <p className={`text-num font-semibold tracking-[-0.02em] max-tablet:text-[38px]/11 ${LABEL_CLASSES[indicator.colour]}`}>
        {bound !== '' && <span className="mr-2 text-m font-normal tracking-normal text-ink-2">{bound}</span>}
        {plainValue(observation, indicator, words)}
      </p>
      <div className="min-w-0">
        <p className="text-[16px]/[21px] font-semibold text-balance">
          {evidence.what(text(indicator.title), observationPeriod(observation, indicator, words))}
        </p>
        <p className="mt-px text-s text-ink-2 max-tablet:hidden">{firstSentence(text(indicator.definition)).first}</p>
        {status.length > 0 && (
          <p className="text-s text-ink-2">
            {observation.status === 'provisional' && <HollowSign />}
            {words.join.items(status)}
          </p>
        )}
      </div>
    </div>
  );
}
