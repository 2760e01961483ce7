/** What the loader accepts; stated to the reader before a file is opened. */
export const LIMITS = {
  /** Bytes of all tables together, but for the readings. */
  packageBytes: 25_000_000,
  /** Bytes of `datapackage.json`. */
  descriptorBytes: 1_000_000,
  /** Rows of all tables together, header rows included, but for the readings. */
  rows: 500_000,
  /**
   * Bytes and rows of the readings of a package that is deployed with the page. They are read in a worker, straight into
   * numbers of 13 bytes a row, so that they may be more than what a reader can open.
   */
  readingBytes: 200_000_000,
  readingRows: 5_000_000,
  /** Columns of one table. */
  columns: 200,
  /** Indicators that are drawn. */
  drawnSeries: 200,
  /** Characters (UTF-16 units) of one cell. */
  cellLength: 2_000,
  /** Issues that are listed; a broken file would otherwise list each of its rows. */
  issues: 20,
  /** Bytes of a reader's own copy as a file. */
  copyBytes: 25_000_000,
  /** Characters (UTF-16 units) of the text of a reader's own copy: three hundred times a long article. */
  copyCharacters: 2_000_000,
} as const;
