import { textOf } from './markup-faults.ts';

/** What the pages of claims are held against: the tables of the package, read on their own. */
export interface ClaimTruth {
  readonly values: ReadonlyMap<string, number>;
  readonly quotes: ReadonlyMap<string, { readonly exact: string; readonly source: string }>;
  /** Length of each source's text in code points; 0 where none is held. */
  readonly lengths: ReadonlyMap<string, number>;
  /** Every number of the tables, in words too. */
  readonly numbers: ReadonlySet<number>;
}

const DATA = /<data value="([^"]*)" data-claim="([^"]*)">([\s\S]*?)<\/data>/g;
const QUOTE = /<q data-evidence="([^"]*)">([\s\S]*?)<\/q>/g;
const MACHINE = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/;
/** What is drawn, copied, or a fingerprint: its digits are judged elsewhere, or are not ours. */
const NOT_OURS = /<(svg|blockquote|code|head)\b[\s\S]*?<\/\1>/g;
const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/g;

const MOST_OF_A_QUOTE = 300;
/** Of a text whose quotes are held: more would be a copy. */
const MOST_OF_A_TEXT = 0.2;

function toNumber(text: string): number {
  return Number(text.replaceAll(',', ''));
}

/** Whether digits are those of a value, whatever the scale of its words: 18.7 of 18,681.3 million, 1,238 of 1238. */
function isSpelt(text: string, value: number): boolean {
  const digits = text.match(NUMBER)?.[0];
  if (digits === undefined) return value === 0;
  const decimals = digits.split('.')[1]?.length ?? 0;
  const near = (scale: number): boolean => Math.abs(Math.abs(value) * 10 ** scale - toNumber(digits)) <= 0.5000001 * 10 ** -decimals;
  return [0, 1, 2, 3, 4, 6, -1, -2, -3, -4, -6, -8, -9].some(near);
}

function valueFaults(html: string, claim: string, { values }: ClaimTruth): readonly string[] {
  const shown = [...html.matchAll(DATA)].flatMap(([, value = '', id = '', inside = '']) => {
    const known = values.get(id);
    const text = textOf(inside);
    if (known === undefined) return [`shows the value of ${id}, which the package does not hold`];
    if (Number(value) !== known || !isSpelt(text, known)) return [`shows ${text} for ${id}, whose value is ${known}`];
    return known < 0 && !text.includes('\u2212') ? [`shows ${text} for ${id} without its sign`] : [];
  });
  const headline = /<h1>[\s\S]*?<em[^>]*>([\s\S]*?)<\/em>/.exec(html)?.[1];
  const own = values.get(claim) ?? Number.NaN;
  return [...shown, ...(headline === undefined || isSpelt(headline, own) ? [] : [`says ${textOf(headline)} for ${own} in its head`])];
}

function quoteFaults(html: string, { quotes, lengths }: ClaimTruth): readonly string[] {
  const copied = new Map<string, Map<string, number>>();
  const faults = [...html.matchAll(QUOTE)].flatMap(([, id = '', inside = '']) => {
    const quote = quotes.get(id);
    if (quote === undefined || textOf(inside) !== quote.exact) return [`does not quote ${id} word for word`];
    const length = [...quote.exact].length;
    copied.set(quote.source, (copied.get(quote.source) ?? new Map<string, number>()).set(quote.exact, length));
    return length > MOST_OF_A_QUOTE ? [`quotes ${length} characters in one piece: ${id}`] : [];
  });
  const unmarked = (html.match(/<blockquote\b/g)?.length ?? 0) - (html.match(QUOTE)?.length ?? 0);
  const long = [...copied].filter(([source, pieces]) => {
    const length = lengths.get(source) ?? 0;
    return length > 0 && [...pieces.values()].reduce((sum, one) => sum + one, 0) > length * MOST_OF_A_TEXT;
  });
  return [
    ...faults,
    ...(unmarked === 0 ? [] : ['has words in quotation marks that no row of evidence holds']),
    ...long.map(([source]) => `copies more than a fifth of ${source}`),
  ];
}

function numberFaults(html: string, { numbers }: ClaimTruth): readonly string[] {
  const ours = textOf(html.replaceAll(NOT_OURS, ' ').replaceAll(/<\/(?:li|p|td|th|h1|h2|span)>/g, ' $&'));
  const unknown = (ours.match(NUMBER) ?? []).filter((text) => !numbers.has(toNumber(text)));
  return unknown.map((text) => `says ${text}, a number that is not in the package`);
}

function machineFaults(html: string, claim: string, { values }: ClaimTruth): readonly string[] {
  const text = MACHINE.exec(html)?.[1];
  if (text === undefined) return ['has no data for machines'];
  const data: unknown = JSON.parse(text);
  const read = (from: unknown, name: string): unknown => (typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined);
  const isTrue = read(data, '@type') === 'Claim' && read(data, 'identifier') === claim && read(read(data, 'about'), 'value') === values.get(claim);
  return isTrue ? [] : ['tells machines of another value than the package'];
}

/** The numbers and quotes on the page of a claim that are not those of the package, one line each. */
export function claimPageFaults(html: string, claim: string, truth: ClaimTruth): readonly string[] {
  return [...valueFaults(html, claim, truth), ...quoteFaults(html, truth), ...numberFaults(html, truth), ...machineFaults(html, claim, truth)];
}
