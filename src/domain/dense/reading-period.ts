import { type ClaimId, claimId, type IndicatorId } from '../ids.ts';
import { civilDate, claimPeriod, type DayNumber, type Frequency, monthOfDay, type TimePeriod } from '../time-period.ts';

/** The period of a reading that stands at an instant. */
export function readingPeriod(freq: Frequency, x: DayNumber): TimePeriod {
  switch (freq) {
    case 'A':
      return { freq, ordinal: civilDate(x).year };
    case 'Q':
      return { freq, ordinal: Math.floor(monthOfDay(x) / 3) };
    case 'M':
      return { freq, ordinal: monthOfDay(x) };
    case 'D':
      return { freq, ordinal: Math.floor(x) };
  }
}

/** The claim that a reading is, by the rule of all claims: its indicator and its period. */
export function readingClaim(indicator: IndicatorId, freq: Frequency, x: DayNumber): ClaimId {
  return claimId(`${indicator}.${claimPeriod(readingPeriod(freq, x))}`);
}
