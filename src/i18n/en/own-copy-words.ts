import type { CopyFault, OtherFormat } from '../../domain/evidence/copy-fault.ts';
import type { QuoteState } from '../../domain/evidence/quote-state.ts';
import { plural } from './plural.ts';

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function counted(count: number): string {
  return COUNTS[count] ?? plural(count, '', '').trim();
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 100_000) / 10} MB`;
}

function millions(characters: number): string {
  return `${Math.round(characters / 100_000) / 10} million characters`;
}

const formats: Record<OtherFormat, string> = {
  pdf: 'a PDF',
  zip: 'a ZIP archive, or an office document, which is one inside',
  image: 'a picture',
  rtf: 'a rich-text document (RTF)',
  mhtml: 'a web archive, which packs a page with all its parts',
  'old-office': 'an older office document',
  compressed: 'a compressed file',
};

const NOT_OURS = 'One that was saved from this page is known by its record; this one has none, or another program left it out.';
const PASTE = 'Open it, copy the article’s text, and paste it here.';

/** What a copy was, and what to do: two sentences. */
function fault(found: CopyFault): { readonly what: string; readonly cure: string } {
  switch (found.kind) {
    case 'several-files':
      return { what: `Those were ${counted(found.count)} files at once.`, cure: 'One article is checked at a time: give one file.' };
    case 'no-file':
      return { what: 'That was neither a file nor a text: a folder, a picture or a link cannot be checked.', cure: 'Give the saved article itself, or paste its text.' };
    case 'unreadable':
      return { what: 'Your browser could not read that file: it may be a folder, or have been moved or locked.', cure: 'Choose it again, or paste its text.' };
    case 'too-large':
      return { what: `That file has ${megabytes(found.bytes)}; at most ${megabytes(found.limit)} are read.`, cure: 'Save the page as “HTML only”, without its pictures, or paste the article’s text.' };
    case 'too-long':
      return { what: `That text has ${millions(found.characters)}; at most ${millions(found.limit)} are read.`, cure: 'Give the article alone, without what stands around it.' };
    case 'empty':
      return { what: 'There were no words in it.', cure: 'Give the article’s text, or the page as it was saved.' };
    case 'no-words':
      return { what: 'That page holds no words, only scripts and pictures: its text is fetched when it is opened.', cure: PASTE };
    case 'other-format':
      return { what: `That file is ${formats[found.format]}, not a text.`, cure: found.format === 'image' || found.format === 'zip' ? `${PASTE} ${NOT_OURS}` : PASTE };
    case 'binary':
      return { what: 'That file holds data that are no text.', cure: 'Give a text file, a page saved as HTML, or paste the article’s text.' };
    case 'encoding':
      return {
        what: found.name === '' ? 'That file is in an encoding that could not be told; only UTF-8 is read.' : `That file is written in ${found.name}; only UTF-8 is read, so that no letter is guessed.`,
        cure: 'Save it again as UTF-8, or paste its text.',
      };
    case 'failed':
      return { what: 'The check stopped by a fault of this page.', cure: 'Reload the page and try again; if it stays, please report it.' };
  }
}

const meanings: Record<QuoteState, string> = {
  exact: 'Word for word, in its place',
  'exact-after-normalisation': 'The same words, other spaces, dashes or quotation marks',
  moved: 'The same words, elsewhere or between other words',
  'number-only': 'The number is there, the words differ',
  'not-found': 'Not in this copy',
  'not-checked': 'No copy to check',
};

function quotes(count: number): string {
  return plural(count, 'quote', 'quotes');
}

function missing(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ' One was not: its words may have been edited since.' : ` ${capital(counted(count))} were not: their words may have been edited since.`;
}

export const ownCopyWords = {
  title: 'Check against your own copy',
  drop: 'Drop the article here, as text or a saved page; or a file that was saved from this page, to open its view and check its values.',
  promise: 'Every quote is looked up in your browser. Nothing is sent, nothing is stored.',
  dropNow: 'Let go: the file stays in this tab.',
  choose: 'Choose a file',
  paste: 'Paste its text',
  pasteLabel: 'The article’s text, or the source of its page',
  check: 'Check it',
  limits: (bytes: number, characters: number) => `One text or HTML file of up to ${megabytes(bytes)}, or a text of up to ${millions(characters)}, in UTF-8.`,
  reading: (percent: string) => `Reading your copy: ${percent}`,
  checking: (done: number, of: number) => `Looking for quotes: ${done} of ${of}`,
  starting: 'Opening your copy',
  cancel: 'Stop',
  close: 'Close',
  fault,
  kept: 'What was checked before is kept.',
  meanings,

  heading: 'Your copy',
  /** A report whose publisher is not known, in a sentence. */
  unnamed: (number: number) => `report ${number} (publisher unknown)`,
  found: (name: string, found: number, total: number, lost: number) =>
    found === total ? `All ${quotes(total)} of ${name} found in your copy.` : `${found} of ${quotes(total)} of ${name} found in your copy.${missing(lost)}`,
  movedToo: (moved: number) => (moved === 1 ? 'One of them was moved.' : `${capital(counted(moved))} of them were moved.`),
  none: (reports: number) => `Your copy belongs to none of the ${counted(reports)} reports that are quoted here.`,
  noneMeaning: (total: number) =>
    `Not one of their ${quotes(total)} stands in it word for word. It may be another article, or the same story told in other words. You can still read it against a report that you choose.`,
  why: (name: string, there: number, total: number) => `Read as ${name}: ${there} of its ${quotes(total)} stand in it`,
  whyAlone: ', and none of any other report.',
  whyNext: (there: number, name: string) => `; of ${name}, the next best, ${counted(there)}.`,
  whyChosen: '. You chose it.',
  whole: 'Letter for letter the text that the quotes were taken from: its fingerprint is the same.',
  page: 'It was read as a web page: its words alone, with tags and scripts left out. What its style sheet hides is read too.',
  privacy: 'Your copy is in this tab alone. It is gone when you reload or close the page.',
  readAs: 'Read as',
  source: (name: string, there: string, total: string) => `${name}, ${there} of ${total}`,
  forget: 'Forget this copy',
  views: 'Ways to read the check',
  allQuotes: (count: string) => `Quotes ${count}`,
  differing: (count: string) => `Not as they were ${count}`,
  read: 'Read your copy',
  counts: 'Quotes by state',
  quotesOf: (name: string) => `Quotes of ${name}, with what your copy says`,
  details: {
    order: 'Stands in another order than in the report.',
    neighbours: 'Stands between other words than in the report.',
    lookAlike: 'Something that looks the same stands there, spelt with other characters.',
    wordsDiffer: 'The number is there, the sentence is not.',
    gone: 'Not in this copy.',
    someNumbers: 'The sentence is not there; nor are all of its numbers.',
  },
  goTo: 'Read it there',
  goToLabel: (words: string) => `Read it in your copy: ${words}`,
  openFigure: (value: string, what: string) => `Open the evidence of ${value}, ${what}`,
  readerLabel: (name: string) => `Your copy, read as ${name}`,
  legend: {
    charted: 'leads to its point',
    mention: 'in no chart',
    chartedSample: '34.5%',
    mentionSample: 'two sources',
  },
  figureCounts: (charted: number, uncharted: number) =>
    `${plural(charted, 'figure leads', 'figures lead')} to a point; ${plural(uncharted, 'is', 'are')} in no chart.`,
  figuresCut: (limit: string) => `Only the first ${limit} numbers are marked.`,
  mentioned: (what: string) => `(in no chart: ${what})`,
  uncharted: '(in no chart)',
  another: (number: number) => `${number}`,
  more: 'Show the next part',
};
