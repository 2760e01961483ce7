import { useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import type { PanelModel } from '../../domain/panel-model.ts';
import type { PlottedSeries } from '../../domain/plotted-series.ts';
import { planTones, SOUND_SECONDS, SOUND_SPEEDS, type SoundSpeed, type TonePlan } from '../../domain/sound/tone-plan.ts';
import { monthOfDay, type MonthRange } from '../../domain/time-period.ts';
import { formatRange } from '../../i18n/format/format-period.ts';
import { formatValue } from '../../i18n/format/format-value.ts';
import { seriesName } from '../../i18n/transform-text.ts';
import { useWords, type Words } from '../../i18n/words.ts';
import { cursorStore, leaveCursor, moveCursor } from '../../state/cursor-store.ts';
import { createExternalStore } from '../../state/external-store.ts';
import { playPlan } from './play-plan.ts';

interface HearPanelProps {
  readonly panel: PanelModel;
  readonly range: MonthRange;
}

/** One speed for all panels; a moment, not kept. */
const speedStore = createExternalStore<SoundSpeed>('normal');
const defaultSpeed = (): SoundSpeed => 'normal';

/** What ends the sound that is heard now: there is one at a time. */
let stopSound: (() => void) | null = null;

/** What is heard, in words: for whoever hears it for the first time, and for whoever does not hear it. */
function heardText(plan: TonePlan, { indicator }: PlottedSeries, range: MonthRange, words: Words): string {
  const { sound, language, join } = words;
  const value = (one: number): string => formatValue(one, indicator, language).text;
  const count = (kind: 'quoted' | 'zero'): number => plan.marks.filter((mark) => mark.kind === kind).length;
  const [quoted, zeros] = [count('quoted'), count('zero')];
  const sentences = [
    sound.pitches(value(plan.low), value(plan.high), formatRange(range, language)),
    sound.first(value(plan.reference.value)),
    ...(quoted === 0 ? [] : [sound.quoted(quoted)]),
    ...(zeros === 0 ? [] : [sound.zeros(zeros)]),
    sound.silence,
  ];
  return sentences.join(join.marks.space);
}

/** The cursor goes along with the sound, outside React; a pointer that moves it meanwhile is not fought with. */
function followDay(day: number | null): void {
  if (day !== null) moveCursor(monthOfDay(Math.floor(day)), 'pointer');
  else if (cursorStore.get().origin === 'pointer') leaveCursor();
}

function useSound(range: MonthRange) {
  const words = useWords();
  const speed = useSyncExternalStore(speedStore.subscribe, speedStore.get, defaultSpeed);
  const [playing, setPlaying] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const own = useRef<(() => void) | null>(null);
  useEffect(() => {
    if (playing === null) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      own.current?.();
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [playing]);
  // Another view sounds otherwise.
  useEffect(() => () => own.current?.(), []);
  const hear = (series: PlottedSeries): void => {
    const { id } = series.indicator;
    stopSound?.();
    if (playing === id) return;
    const plan = planTones(series, range, speed);
    if (plan === null) {
      setSaid(words.sound.nothing);
      return;
    }
    setSaid(heardText(plan, series, range, words));
    try {
      own.current = playPlan(plan, {
        onDay: followDay,
        onEnd: () => {
          stopSound = null;
          setPlaying(null);
        },
      });
      stopSound = own.current;
      setPlaying(id);
    } catch {
      setSaid(words.sound.denied);
    }
  };
  return { playing, said, speed, hear };
}

/** The series of a panel as sound, on demand: pitch for value, from left to right for time. */
export function HearPanel({ panel, range }: HearPanelProps) {
  const words = useWords();
  const { sound } = words;
  const { playing, said, speed, hear } = useSound(range);
  const id = useId();
  if (panel.empty) return null;
  return (
    <div data-hear={panel.panel.id} className="pt-1">
      <div role="group" aria-label={sound.hear} className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <span aria-hidden="true" className="text-ink-2">
          {sound.hear}
        </span>
        {panel.series.map((series) => {
          const isPlaying = playing === series.indicator.id;
          const name = seriesName(series, words);
          return (
            <button
              key={series.indicator.id}
              type="button"
              aria-label={isPlaying ? sound.stop(name) : sound.series(name)}
              aria-describedby={said === '' ? undefined : id}
              onClick={() => hear(series)}
              className="min-h-6 underline underline-offset-2 max-desktop:min-h-11"
            >
              {isPlaying ? sound.stop(name) : name}
            </button>
          );
        })}
        <label className="flex items-center gap-2">
          <span className="text-ink-2">{sound.speed}</span>
          <select
            value={speed}
            onChange={(event) => speedStore.set(SOUND_SPEEDS.find((one) => one === event.target.value) ?? 'normal')}
            className="h-8 rounded-control border border-rule-strong bg-paper px-1.5 max-desktop:h-11"
          >
            {SOUND_SPEEDS.map((one) => (
              <option key={one} value={one}>
                {sound.seconds(SOUND_SECONDS[one])}
              </option>
            ))}
          </select>
        </label>
      </div>
      {said !== '' && (
        <p id={id} className="text-ink-2">
          {said}
        </p>
      )}
    </div>
  );
}
