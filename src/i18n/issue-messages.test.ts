import { describe, expect, it } from 'vitest';
import { fileIssue, linkIssue } from '../domain/issue.ts';
import { isPackageIssueCode, PACKAGE_ISSUE_FACTS } from '../domain/package-issue.ts';
import { en } from './en/en.ts';
import { packageIssueMessage, packageIssueSentence } from './issue-messages.ts';
import { zh } from './zh/zh.ts';

describe('sentences for issues of a package', () => {
  it('name row, file, column, what is wrong and the cure', () => {
    const issue = fileIssue(
      'number-format',
      { file: 'observations.csv', row: 214, column: 'value' },
      { found: '12,5', suggestion: '12.5' },
    );
    expect(packageIssueSentence(issue, en.issues)).toBe(
      'Row 214 of observations.csv, column value: "12,5" is not a number. Write 12.5.',
    );
  });

  it.each([
    [{ file: 'events.csv', row: 3 }, 'Row 3 of events.csv: The row is blank. Remove it.'],
    [{ file: 'events.csv' }, 'events.csv: The row is blank. Remove it.'],
  ])('name no more of the place than is known', (place, sentence) => {
    expect(packageIssueSentence(fileIssue('row-blank', place), en.issues)).toBe(sentence);
  });

  it.each(Object.keys(PACKAGE_ISSUE_FACTS))('%s uses exactly its facts and ends as a sentence', (code) => {
    const names = isPackageIssueCode(code) ? PACKAGE_ISSUE_FACTS[code] : [];
    const issue = fileIssue(code, { file: 'a.csv' }, Object.fromEntries(names.map((name) => [name, `<${name}>`])));
    for (const words of [en, zh]) {
      const message = packageIssueMessage(issue, words.issues);
      expect(message).not.toMatch(/[{}]/);
      expect(message).toMatch(/[.。]$/);
      for (const name of names) expect(message).toContain(`<${name}>`);
    }
  });

  it('does not take a fact for a pattern', () => {
    const issue = fileIssue('not-an-id', { file: 'a.csv', row: 2, column: 'id' }, { found: '$& {found}' });
    expect(packageIssueMessage(issue, en.issues)).toContain('"$& {found}"');
  });

  it('has words for an issue that it does not know', () => {
    expect(packageIssueSentence(linkIssue('constructor', 'm'), en.issues)).toBe('The data could not be read.');
  });
});
