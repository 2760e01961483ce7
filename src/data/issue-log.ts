import type { FilePlace, Issue } from '../domain/issue.ts';
import { packageIssue, type PackageIssueCode, type IssueFacts } from '../domain/package-issue.ts';
import { LIMITS } from './limits.ts';

/** Collects issues up to a limit; what comes after is dropped, since the list is for reading. */
export interface IssueLog {
  readonly issues: readonly Issue[];
  readonly full: boolean;
  add(issue: Issue): void;
  report<Code extends PackageIssueCode>(code: Code, place: FilePlace, facts: IssueFacts<Code>): void;
}

export function createIssueLog(limit: number = LIMITS.issues): IssueLog {
  const issues: Issue[] = [];
  const add = (issue: Issue): void => {
    if (issues.length < limit) issues.push(issue);
  };
  return {
    issues,
    get full() {
      return issues.length >= limit;
    },
    add,
    report(code, place, facts) {
      add(packageIssue(code, place, facts));
    },
  };
}
