import type { LocalText } from '../dataset.ts';
import { type DayNumber, dayNumber } from '../time-period.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
/** After the stop that ends a clause; a point within a number is none. */
const STOPS = /(?<=[.;])(?=\s)|(?<=[。；])/u;
/** `14 November 2025`, `June 2025`, `2025`; `2025年11月14日`, `2025年11月`, `2025年`. */
const ENGLISH = /(?:(?:(\d{1,2}) )?(January|February|March|April|May|June|July|August|September|October|November|December) )?\b((?:19|20)\d{2})\b/g;
const CHINESE = /((?:19|20)\d{2})年?(?:(\d{1,2})月)?(?:(\d{1,2})日)?/g;

function firstDay(year: string | undefined, month: number, day: string | undefined): DayNumber {
  return dayNumber(Number(year), Math.max(1, month), Number(day ?? 1));
}

/** The first possible days of the dates that a clause names. */
function namedDays(clause: string): readonly DayNumber[] {
  const english = [...clause.matchAll(ENGLISH)].map(([, day, month, year]) => firstDay(year, MONTHS.indexOf(month ?? '') + 1, day));
  const chinese = [...clause.matchAll(CHINESE)].map(([, year, month, day]) => firstDay(year, Number(month ?? 1), day));
  return clause.includes('年') ? chinese : english;
}

function trim(text: string, day: DayNumber): string {
  const kept = text.split(STOPS).filter((clause) => namedDays(clause).every((named) => named <= day)).join('').trim();
  return kept.replace(/;$/, '.').replace(/；$/, '。');
}

/** A text of ours without the clauses that name a later day, month or year: a definition tells of changes to come. */
export function withoutLaterClauses(text: LocalText, day: DayNumber): LocalText {
  return { en: trim(text.en, day), zh: trim(text.zh, day) };
}
