export const PARTS = ['bytes', 'load', 'cursor', 'zoom', 'change', 'heap'] as const;
/** What can be measured apart from the rest. */
export type Part = (typeof PARTS)[number];

/** Readings a panel: those of the bundled package, or so many of a generated one. */
export type Size = 'bundled' | number;

export interface BenchOptions {
  readonly parts: ReadonlySet<Part>;
  readonly sizes: readonly Size[];
  readonly reps: number;
  readonly seed: number;
  /** The 60-second recording instead of the tables. */
  readonly record: boolean;
  /** Whether all was measured at every size, so that the tables may take the place of the committed ones. */
  readonly whole: boolean;
  /** How long the recording takes. */
  readonly seconds: number;
}

const SIZES: readonly Size[] = ['bundled', 100, 1_000, 10_000, 100_000, 1_000_000];

export const USAGE = `npm run bench -- [options]
  --quick            three repetitions instead of seven
  --reps=N           so many repetitions
  --only=a,b         of ${PARTS.join(', ')}
  --sizes=a,b        readings a panel: bundled, 100, 1k, 10k, 100k, 1m
  --seed=N           another order of the runs
  --record           sixty seconds of random use at 100 k readings a panel
  --seconds=N        a shorter recording`;

/** What a word of `--sizes` means: `bundled`, `1000`, `1k`, `1m`. */
export function readSize(text: string): Size | undefined {
  if (text === 'bundled') return 'bundled';
  const [, digits, unit] = /^(\d+)([km]?)$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  return Number(digits) * (unit === '' ? 1 : unit?.toLowerCase() === 'k' ? 1_000 : 1_000_000);
}

function isPart(text: string): text is Part {
  return PARTS.some((part) => part === text);
}

function whole(text: string | undefined, otherwise: number): number | undefined {
  if (text === undefined) return otherwise;
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

const FLAGS = ['--quick', '--record', '--reps', '--only', '--sizes', '--seed', '--seconds'];

/** The options of a command line, or what is wrong with it. */
export function readOptions(args: readonly string[]): BenchOptions | string {
  const unknown = args.find((arg) => !FLAGS.includes(arg.replace(/=.*$/, '')));
  if (unknown !== undefined) return `${unknown} is no option`;
  const value = (flag: string) => args.find((arg) => arg.startsWith(`${flag}=`))?.slice(flag.length + 1);
  const only = value('--only')?.split(',');
  const parts = only?.filter(isPart) ?? PARTS;
  if (only !== undefined && parts.length < only.length) return `--only takes ${PARTS.join(', ')}`;
  const named = value('--sizes')?.split(',').map(readSize);
  const sizes = named?.filter((size) => size !== undefined) ?? SIZES;
  if (named !== undefined && sizes.length < named.length) return '--sizes takes numbers, 1k, 1m or "bundled"';
  const reps = whole(value('--reps'), args.includes('--quick') ? 3 : 7);
  const seed = whole(value('--seed'), 20_261_121);
  const seconds = whole(value('--seconds'), 60);
  if (reps === undefined || reps === 0 || seed === undefined || seconds === undefined) return 'a number was expected';
  return {
    parts: new Set(parts),
    sizes,
    reps,
    seed,
    record: args.includes('--record'),
    whole: only === undefined && named === undefined,
    seconds,
  };
}

/** `bundled`, `100`, `10 k`, `1 M` */
export function sizeName(size: Size): string {
  if (size === 'bundled') return 'bundled';
  if (size >= 1_000_000) return `${size / 1_000_000} M`;
  return size >= 1_000 ? `${size / 1_000} k` : String(size);
}
