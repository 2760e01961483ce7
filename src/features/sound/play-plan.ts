import type { Tone, TonePlan } from '../../domain/sound/tone-plan.ts';
import type { DayNumber } from '../../domain/time-period.ts';

/** How loud: of all together well below what distorts. */
const VALUE = 0.22;
const FIRST = 0.16;
/** Edges that do not click. */
const EDGE = 0.012;
/** The least that a pitch is heard by. */
const LEAST = 0.04;

/** How what happens at a moment sounds: a high tick for a quoted figure, a low knock for a crossing of zero. */
const MARKS = {
  quoted: { type: 'square', pitch: 1760, seconds: 0.03, loud: 0.05 },
  zero: { type: 'triangle', pitch: 110, seconds: 0.09, loud: 0.3 },
} as const;

interface Sound {
  readonly type: OscillatorType;
  readonly at: number;
  readonly seconds: number;
  readonly pitch: number;
  readonly pan: number;
  readonly loud: number;
}

/** Everything that a plan sounds, its own beginning as second 0. */
function soundsOf({ reference, tones, marks }: TonePlan): readonly Sound[] {
  return [
    { type: 'triangle', at: 0, seconds: reference.seconds, pitch: reference.pitch, pan: 0, loud: FIRST },
    ...tones.map(({ at, seconds, pitch, pan }) => ({ type: 'sine', at, seconds: Math.max(LEAST, seconds), pitch, pan, loud: VALUE }) as const),
    ...marks.map(({ kind, at, pan }) => ({ at, pan, ...MARKS[kind] })),
  ];
}

function schedule(context: BaseAudioContext, begin: number, { type, at, seconds, pitch, pan, loud }: Sound): void {
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  const panner = context.createStereoPanner();
  const [from, to] = [begin + at, begin + at + seconds];
  oscillator.type = type;
  oscillator.frequency.value = pitch;
  panner.pan.value = pan;
  gain.gain.setValueAtTime(0, from);
  gain.gain.linearRampToValueAtTime(loud, from + EDGE);
  gain.gain.setValueAtTime(loud, Math.max(from + EDGE, to - EDGE));
  gain.gain.linearRampToValueAtTime(0, to);
  oscillator.connect(gain).connect(panner).connect(context.destination);
  oscillator.start(from);
  oscillator.stop(to);
}

/** Puts a whole plan onto the clock of the sound, from its second `begin` on. */
export function schedulePlan(context: BaseAudioContext, plan: TonePlan, begin: number): void {
  for (const sound of soundsOf(plan)) schedule(context, begin, sound);
}

interface Listening {
  /** The day that sounds now; null where nothing does. */
  readonly onDay: (day: DayNumber | null) => void;
  readonly onEnd: () => void;
}

function soundingAt(tones: readonly Tone[], second: number): Tone | undefined {
  return tones.findLast(({ at, seconds }) => at <= second && second < at + Math.max(LEAST, seconds));
}

/** Time that a browser needs before the first sound. */
const READY = 0.06;

/** Plays a plan once; the result ends it at once. Throws where the browser gives no sound. */
export function playPlan(plan: TonePlan, { onDay, onEnd }: Listening): () => void {
  const context = new AudioContext();
  const begin = context.currentTime + READY;
  schedulePlan(context, plan, begin);
  let frame = 0;
  let over = false;
  const stop = (): void => {
    if (over) return;
    over = true;
    cancelAnimationFrame(frame);
    clearTimeout(end);
    context.close().catch(() => undefined);
    onDay(null);
    onEnd();
  };
  const end = setTimeout(stop, (plan.seconds + READY) * 1000);
  const follow = (): void => {
    onDay(soundingAt(plan.tones, context.currentTime - begin)?.day ?? null);
    frame = requestAnimationFrame(follow);
  };
  follow();
  // A browser may hold sounds until the reader has pressed something, which has just happened.
  context.resume().catch(stop);
  return stop;
}
