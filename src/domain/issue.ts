/** Where in a data package an issue stands. Rows count from 1 and include the header row, as a spreadsheet shows them. */
export interface FilePlace {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
}

/** Where in a link an issue stands. */
export interface LinkPlace {
  readonly param: string;
}

/**
 * Something wrong with input, as a value: a code that the interface turns into a sentence
 * (`i18n`), the place, and the facts that the sentence needs.
 */
export interface Issue {
  readonly code: string;
  readonly place: FilePlace | LinkPlace | null;
  /** Facts for the sentence: what was found, what was expected. */
  readonly facts: Readonly<Record<string, string>>;
}

export function fileIssue(code: string, place: FilePlace, facts: Readonly<Record<string, string>> = {}): Issue {
  return { code, place, facts };
}

export function linkIssue(code: string, param: string, facts: Readonly<Record<string, string>> = {}): Issue {
  return { code, place: { param }, facts };
}
