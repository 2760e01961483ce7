/** Where a file of each kind carries its record. Files are kept for years: names here are for ever. */

/** SVG: `<metadata id="sourceline-record">` holds the record as JSON, escaped as any text of XML. */
export const SVG_RECORD_ID = 'sourceline-record';

/** PNG: the keyword of an uncompressed `iTXt` chunk before `IEND`, whose text is the record as JSON. */
export const PNG_RECORD_KEYWORD = 'sourceline';

/** JSON: the key, at the top, of the record. */
export const JSON_RECORD_KEY = 'sourceline';

/**
 * CSV: the columns that make a row checkable by itself, so that a file that was sorted, filtered or cut short still is.
 * `link` is an absolute address; the view is its query string.
 */
export const CSV_RECORD_COLUMNS = {
  claim: 'claim_id',
  metric: 'metric_id',
  period: 'period',
  shown: 'shown_as',
  unit: 'unit_id',
  value: 'value',
  hash: 'claim_hash',
  data: 'data_version',
  link: 'link',
} as const;
