/** A leaf of the words: where it stands, and what it says with sample arguments. */
export interface SaidWords {
  readonly path: string;
  readonly texts: readonly string[];
}

function cartesian(choices: readonly unknown[], length: number): readonly (readonly unknown[])[] {
  if (length === 0) return [[]];
  return cartesian(choices, length - 1).flatMap((rest) => choices.map((one) => [...rest, one]));
}

/** Whether nothing went wrong in the making of a text: an argument of the wrong kind shows in it, a list by its comma. */
function isSound(value: unknown, sample: string): boolean {
  const text = JSON.stringify(value) ?? 'undefined';
  return !/undefined|null|NaN|\[object|=>/.test(text) && !text.includes(`${sample},${sample}`);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

function attempt(run: () => unknown): unknown {
  try {
    return run();
  } catch {
    return undefined;
  }
}

type Message = (...values: readonly never[]) => unknown;

function say(message: Message, sample: string, choices: readonly unknown[]): readonly string[] {
  return cartesian(choices, message.length).flatMap((list) => {
    const said = attempt((): unknown => Reflect.apply(message, undefined, list));
    return isSound(said, sample) ? textsIn(said) : [];
  });
}

/**
 * Says a message with every fitting mixture of sample arguments: numbers, one among them, for its grammar; the sample
 * text; a list of it. No signature can be read at run time, so all are tried, and after them what some messages need of
 * their own.
 */
function sayFunction(message: Message, sample: string, own: readonly unknown[]): readonly string[] {
  const texts = say(message, sample, [sample, 3, 1, [sample, sample]]);
  return texts.length === 0 && message.length === 1 ? say(message, sample, own) : texts;
}

function isFunction(value: unknown): value is Message {
  return typeof value === 'function';
}

/** Every message of a language in the order in which it stands, called with sample arguments. */
export function walkWords(value: unknown, sample: string, own: readonly unknown[] = [], path = ''): readonly SaidWords[] {
  if (typeof value === 'string') return [{ path, texts: [value] }];
  if (isFunction(value)) return [{ path, texts: [...new Set(sayFunction(value, sample, own))] }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => walkWords(one, sample, own, path === '' ? key : `${path}.${key}`));
}
