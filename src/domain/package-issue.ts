import { fileIssue, type FilePlace, type Issue } from './issue.ts';

/**
 * Every issue that the loader and the package check can raise, with the facts that its sentence needs
 * (sentences: `i18n/issue-messages.ts`, which does not compile when one is missing). Codes are stable: tests name them.
 */
export const PACKAGE_ISSUE_FACTS = {
  // Getting the package
  'network-failed': [],
  'load-cancelled': [],
  'not-found': ['status'],
  'server-error': ['status'],
  'html-instead-of-data': [],
  'cut-off': ['found', 'expected'],
  'size-differs': ['found', 'expected'],
  'hash-differs': ['found', 'expected'],
  'version-differs': ['found', 'expected'],
  'too-large': ['limit'],
  'not-utf8': ['found'],

  // The descriptor
  'not-json': [],
  'descriptor-field': ['field', 'expected'],
  'resource-missing': ['resource'],
  'resource-unknown': ['resource'],
  'resource-path': ['path', 'expected'],

  // The form of a CSV file
  'file-missing': [],
  'file-empty': [],
  'column-missing': ['columns'],
  'column-unknown': [],
  'column-twice': [],
  'cell-count': ['found', 'expected'],
  'row-blank': [],
  'quote-unclosed': [],
  'quote-stray': [],
  'line-end-stray': [],
  'too-many-rows': ['limit'],
  'too-many-columns': ['limit'],
  'cell-too-long': ['found', 'limit'],
  'character-forbidden': ['character'],

  // One cell
  'cell-empty': [],
  'cell-not-empty': ['because'],
  'not-an-id': ['found'],
  'not-a-token': ['found'],
  'not-allowed': ['found', 'allowed'],
  'not-a-flag': ['found'],
  'not-a-number': ['found'],
  'number-format': ['found', 'suggestion'],
  'number-range': ['found'],
  'not-an-integer': ['found', 'minimum'],
  'not-a-period': ['found'],
  'not-a-month': ['found'],
  'not-a-day': ['found'],
  'not-a-date': ['found'],
  'not-a-span': ['found'],
  'not-a-hash': ['found'],
  'not-a-web-address': ['found'],
  'not-a-target': ['found'],
  'text-too-long': ['found', 'limit'],
  'translation-missing': ['other'],

  // Keys and references
  'key-twice': ['key', 'first'],
  'reference-unknown': ['found', 'table'],
  unused: ['id', 'table'],
  'evidence-missing': ['id'],

  // What the rows say together
  'too-many-series': ['found', 'limit'],
  'frequency-differs': ['found', 'frequency'],
  'period-missing': ['indicator'],
  'panel-missing': ['mark'],
  'panel-topic-differs': ['panel', 'expected'],
  'panel-unit-differs': ['panel', 'found', 'expected'],
  'plotted-twice': ['period', 'first'],
  'misprint-plotted': ['id'],
  'finding-months': [],
  'growth-months': [],
  'end-before-start': ['start', 'end'],

  // Readings
  'reading-order': ['found', 'before'],
  'reading-mark': ['indicator', 'mark'],
  'reading-missing': ['id'],
  'reading-differs': ['found', 'expected'],

  // Quotes
  'quote-not-normalised': [],
  'quote-length': ['found', 'expected'],
  'quote-beyond-text': ['found', 'limit'],
  'quote-hash': ['expected'],
  'quote-cuts-word': ['words'],
  'span-outside': ['found', 'limit'],
  'span-cuts-word': ['words'],
  'source-without-text': ['source'],
  'number-unreadable': ['words'],
  'number-differs': ['words', 'found', 'expected', 'relation'],
  'number-sign': ['words', 'found', 'expected'],
  'number-unit': ['words', 'found', 'expected'],
  'date-differs': ['words', 'expected'],
  'quote-missing-in-text': ['source'],
  'quote-moved': ['found', 'expected'],
  'quote-repeated': ['found'],
  'quote-context': ['found'],
  'document-hash': ['found', 'expected'],
  'document-length': ['found', 'expected'],
  'document-missing': ['document'],

  // Disputes
  'labels-differ': ['found', 'expected'],
  'claims-too-few': [],
  'claim-empty': [],
  'claim-twice': ['id'],
  'refuted-outside': ['found', 'limit'],
  'refuted-definition': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PackageIssueCode = keyof typeof PACKAGE_ISSUE_FACTS;

export function isPackageIssueCode(code: string): code is PackageIssueCode {
  return Object.hasOwn(PACKAGE_ISSUE_FACTS, code);
}

export type IssueFacts<Code extends PackageIssueCode> = Readonly<
  Record<(typeof PACKAGE_ISSUE_FACTS)[Code][number], string>
>;

/** An issue of the package, with exactly the facts that its code promises. */
export function packageIssue<Code extends PackageIssueCode>(
  code: Code,
  place: FilePlace,
  facts: IssueFacts<Code>,
): Issue {
  return fileIssue(code, place, facts);
}
