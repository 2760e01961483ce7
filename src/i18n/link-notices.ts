import type { Issue } from '../domain/issue.ts';
import { LINK_ISSUE_CODES, type LinkIssueCode } from '../domain/link-issue-code.ts';
import { parseMonth } from '../domain/time-period.ts';
import { formatEdtf, formatMonth } from './format/format-period.ts';
import type { Locale } from '../domain/locale.ts';
import type { Words } from './words.ts';

type LinkWords = Words['links'];

/** Names in one sentence; a link of a thousand unknown keys is still a short notice. */
const MAX_NAMES = 5;

/** Beside one of these, the rest cannot be said to be as shared. */
const NOT_AS_SHARED: readonly LinkIssueCode[] = ['link-too-long', 'link-newer-version', 'link-other-data', 'link-not-updating'];

export interface LinkNotice {
  /** The kind of issue, to tell notices apart. */
  readonly code: LinkIssueCode;
  readonly sentence: string;
}

function settingName(issue: Issue, words: LinkWords): string {
  const param = issue.place !== null && 'param' in issue.place ? issue.place.param : '';
  if (param === '') return words.unnamed;
  return Object.hasOwn(words.settings, param) ? (words.settings[param] ?? param) : param;
}

function namesOf(issues: readonly Issue[], words: LinkWords): string {
  const names = issues.map((issue) => settingName(issue, words));
  const shown = names.slice(0, MAX_NAMES).join(words.separator);
  return names.length > MAX_NAMES ? `${shown} …` : shown;
}

function monthOf(issues: readonly Issue[], locale: Locale): string {
  const month = parseMonth(issues[0]?.facts['month'] ?? '');
  return month === undefined ? '' : formatMonth(month, locale);
}

/** The version's own day, and its mark where two were made on one day; both have the form that the parser let through. */
function versionOf(issues: readonly Issue[], { join, language }: Words): string {
  const version = issues[0]?.facts['version'] ?? '';
  return formatEdtf(version.slice(0, 10), language) + join.bracket(version.slice(11));
}

/** What is said of a month that is kept all the same. */
const KEPT: readonly LinkIssueCode[] = ['link-month-outside-data', 'link-base-outside-data'];

/** The sentence that ends with "everything else is as shared"; a month outside the data is kept, not left out. */
function lastLeftOut(codes: readonly LinkIssueCode[]): LinkIssueCode | undefined {
  if (codes.some((code) => NOT_AS_SHARED.includes(code))) return undefined;
  return codes.findLast((code) => !KEPT.includes(code));
}

/**
 * What is to be said of a link: one sentence for each kind of issue, in a fixed order, whatever their number;
 * the last that leaves something out adds that the rest is as shared. Issues of other kinds are passed over.
 * No sentence repeats text of the link beyond a key of the form `[a-z0-9]{1,12}`; ids are not printed.
 */
export function linkNotices(issues: readonly Issue[], all: Words): readonly LinkNotice[] {
  const { links: words, language } = all;
  const codes = LINK_ISSUE_CODES.filter((code) => issues.some((issue) => issue.code === code));
  const last = lastLeftOut(codes);
  return codes.map((code) => {
    const alike = issues.filter((issue) => issue.code === code);
    const facts = { count: alike.length, settings: namesOf(alike, words), month: monthOf(alike, language), version: versionOf(alike, all) };
    const sentence = words.sentences[code](facts);
    return { code, sentence: code === last ? sentence + words.rest : sentence };
  });
}
