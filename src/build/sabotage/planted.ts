/** One run of this Node from the top of the project: a script and its arguments. */
export type Run = readonly string[];

/** What must turn red: the runs of one gate, in order; the first that fails ends it. */
export interface Gate {
  /** As it is called in `npm test`. */
  readonly step: string;
  readonly runs: readonly Run[];
  /** Where a browser is needed, the fault is looked for on built pages. */
  readonly env?: Readonly<Record<string, string>>;
}

/** One fault that somebody could make, and the gate that must find it. */
export interface Planted {
  /** What goes wrong, in words. */
  readonly says: string;
  readonly gate: Gate;
  /** The file that is spoilt, from the top of the project. */
  readonly file: string;
  /** A text that stands in it exactly once, and what takes its place. */
  readonly find: string;
  readonly put: string;
  /** A second place of the same file. */
  readonly also?: readonly Pick<Planted, 'find' | 'put'>[];
  /** What the gate's output must hold: red for another reason is not red. */
  readonly sign: RegExp;
}

type Spoilt = Omit<Planted, 'gate'>;

/** The faults that one gate must find. */
export function foundBy(gate: Gate, spoilt: readonly Spoilt[]): readonly Planted[] {
  return spoilt.map((one) => ({ ...one, gate }));
}

/** The text with the fault in it; undefined where one of its places is not found exactly once. */
export function plant(text: string, { find, put, also = [] }: Pick<Planted, 'find' | 'put' | 'also'>): string | undefined {
  return [{ find, put }, ...also].reduce<string | undefined>((before, edit) => {
    const parts = before?.split(edit.find);
    return parts?.length === 2 ? parts.join(edit.put) : undefined;
  }, text);
}
