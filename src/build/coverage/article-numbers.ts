/** A number, number word or date as it stands in a text: half-open, in code points. */
export interface NumberWord {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const UNIT = String.raw`(?:\s?%|[ -]percent\b|\s(?:thousand|million|billion|trillion)\b|\s?[ap]m\b)`;
/** Any run of digits, with its currency before it and its unit behind it: `$18.7 billion`, `34.5%`, `2023`, `10am`. */
const DIGITS = String.raw`[$€£¥]?\d+(?:[.,]\d+)*${UNIT}?`;
const CARDINALS =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|' +
  'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|scores?';
const ORDINALS =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|' +
  'sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|' +
  'hundredth|thousandth|millionth|billionth';
const PARTS_AND_TIMES =
  'half|halves|thirds|quarters?|fifths|tenths|hundredths|double|doubled|doubling|triple|tripled|tripling|quadruple|quadrupled|' +
  'single|sole|pair|couple|trio|once|twice|thrice|(?:two|three|four|five|six|seven|eight|nine|ten|hundred|thousand)fold';
/** A length of time written as one word; the number in it is one. */
const LENGTHS = '(?:hour|day|week|month|year|decade)long|fortnight(?:ly)?|(?:bi|semi|tri)(?:weekly|monthly|annual|annually|ennial)';
/** "fall" and "spring" are left out: in news of trade they are verbs. */
const SEASONS = 'summer|autumn|winter|springtime';
const RELATIVE_DAYS = 'today|yesterday|tomorrow|tonight|weekends?';
const TIME_UNIT = '(?:minute|hour|day|night|week|weekend|fortnight|month|quarter|season|year|decade|century)s?';
/** "last month", "the previous year", "recent weeks": a date for whoever knows the day of the text. */
const RELATIVE = `(?:last|this|next|past|previous|preceding|prior|coming|recent|current) ${TIME_UNIT}`;
/** "a year earlier", "two months ago". */
const BEFORE = `(?:a|an|one) ${TIME_UNIT} (?:ago|earlier|before|later|after)|${TIME_UNIT} (?:ago|earlier|later)`;
const ANY_CASE = [CARDINALS, ORDINALS, PARTS_AND_TIMES, LENGTHS, SEASONS, RELATIVE_DAYS, RELATIVE, BEFORE].join('|');

/** In a headline "May" can be the verb; then one of these follows it, and no month is meant. */
const VERBS_AFTER_MAY = 'Seek|Ease';
const MONTHS =
  `January|February|March|April|May(?! (?:${VERBS_AFTER_MAY})\\b)|June|July|August|September|October|November|December|` +
  String.raw`(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?=\.| \d)`;
const WEEKDAYS = 'Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?';
const FRACTIONS = '[\u00BC-\u00BE\u2150-\u215E]';

const PATTERNS: readonly RegExp[] = [
  new RegExp(DIGITS, 'giu'),
  new RegExp(FRACTIONS, 'gu'),
  new RegExp(`\\b(?:${ANY_CASE})\\b`, 'giu'),
  new RegExp(`\\b(?:${MONTHS}|${WEEKDAYS})\\b`, 'gu'),
];

/** For each UTF-16 index of a text, and for its end, the number of code points before it. */
function codePointOffsets(text: string): readonly number[] {
  const offsets: number[] = [];
  let count = 0;
  for (const character of text) {
    for (let unit = 0; unit < character.length; unit += 1) offsets.push(count);
    count += 1;
  }
  return [...offsets, count];
}

function lies(inner: NumberWord, outer: NumberWord): boolean {
  const shorter = inner.end - inner.start < outer.end - outer.start;
  return shorter && inner.start >= outer.start && inner.end <= outer.end;
}

/**
 * Every number, number word and date of a text, in its order; one that lies within another is not told twice.
 *
 * What counts: digits with currency and unit; cardinals, ordinals, fractions and multiples as words; months and
 * weekdays by their capital; seasons; days told from the day of the text ("last month", "a year earlier",
 * "weekend"). What does not, because it states no number and no date: "both", "several", "most", "handful",
 * "nearly", bare spans ("weeks of tension", "over time") and names of measures ("year-on-year").
 */
export function findNumberWords(text: string): readonly NumberWord[] {
  const offsets = codePointOffsets(text);
  const at = (index: number): number => offsets[index] ?? 0;
  const found = PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: at(index), end: at(index + words.length), words })),
  );
  return found.filter((one) => !found.some((other) => lies(one, other))).toSorted((a, b) => a.start - b.start);
}
