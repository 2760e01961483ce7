import { describe, expect, it } from 'vitest';
import { fileIssue } from '../../domain/issue.ts';
import { en } from '../../i18n/en/en.ts';
import { issueReport } from './issue-report.ts';

describe('the line for a report', () => {
  it.each([
    [fileIssue('not-found', { file: 'observations.csv' }), 'For a report: file observations.csv, code not-found.'],
    [
      fileIssue('number-format', { file: 'observations.csv', row: 214, column: 'value' }),
      'For a report: file observations.csv, row 214, column value, code number-format.',
    ],
    [{ code: 'network-failed', place: null, facts: {} }, 'For a report: code network-failed.'],
  ])('names file, place and code', (issue, line) => {
    expect(issueReport(issue, en)).toBe(line);
  });
});
