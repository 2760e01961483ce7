import { plural } from './plural.ts';

/** What the page says of its second look at the bundled quotes. */
export const verificationWords = {
  waiting: 'About to be re-checked in your browser',
  unable: 'Your browser could not re-check the quotes.',
  agrees: 'Re-checked in your browser: words and digits agree',
  /** Of the quotes of one claim. */
  differs: (sound: number, quotes: number) =>
    `Re-checked in your browser: ${sound} of ${plural(quotes, 'quote agrees', 'quotes agree')}. Words or digits of the others are not those that were checked when the package was made. Do not rely on them; reload the page, and report it if this stays.`,
  failedName: 'Re-check failed',
  failedMeaning: 'The words or digits are not those that were checked when the package was made',
  total: (sound: number, quotes: number) => `${sound} of ${plural(quotes, 'quote', 'quotes')} re-checked in your browser`,
  totalAgrees: (figures: number) => `Each has the words of its fingerprint, and its digits agree with ${plural(figures, 'figure', 'figures')}.`,
  totalDiffers: 'The others do not agree with their fingerprint or their figure. Do not rely on them; reload the page, and report it if this stays.',
};
