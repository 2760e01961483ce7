import type { FilePlace, Issue } from '../domain/issue.ts';
import { isPackageIssueCode } from '../domain/package-issue.ts';
import type { Words } from './words.ts';

type IssueWords = Words['issues'];

function placeText({ file, row, column }: FilePlace, words: IssueWords): string {
  const place = row === undefined ? file : words.row(row, file);
  return column === undefined ? place : words.column(place, column);
}

/** What is wrong, without its place. A fact that is missing shows as its name. */
export function packageIssueMessage({ code, facts }: Issue, words: IssueWords): string {
  const message = isPackageIssueCode(code) ? words.messages[code] : words.unknown;
  return message.replaceAll(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole);
}

/** `Row 214 of observations.csv, column value: "12,5" is not a number. Write 12.5.` */
export function packageIssueSentence(issue: Issue, words: IssueWords): string {
  const message = packageIssueMessage(issue, words);
  return issue.place !== null && 'file' in issue.place ? words.placed(placeText(issue.place, words), message) : message;
}
