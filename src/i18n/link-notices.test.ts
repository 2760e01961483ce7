import { describe, expect, it } from 'vitest';
import { type Issue, linkIssue } from '../domain/issue.ts';
import { LINK_ISSUE_CODES } from '../domain/link-issue-code.ts';
import { en } from './en/en.ts';
import { linkNotices } from './link-notices.ts';
import { zh } from './zh/zh.ts';

function say(issues: readonly Issue[]): readonly string[] {
  return linkNotices(issues, en).map((notice) => notice.sentence);
}

describe('what is said of a link', () => {
  it('is nothing where nothing is amiss, or what is amiss is another matter', () => {
    expect(say([])).toEqual([]);
    expect(say([{ code: 'file-missing', place: { file: 'events.csv' }, facts: {} }])).toEqual([]);
  });

  it.each<[readonly Issue[], readonly string[]]>([
    [
      [linkIssue('link-unknown-key', 'un')],
      ['One setting of this link is not known here and was left out: un. Everything else is as shared.'],
    ],
    [
      [linkIssue('link-unreadable-value', 't'), linkIssue('link-unreadable-value', 'at')],
      ['2 settings of this link could not be read and were left out: range, pinned month. Everything else is as shared.'],
    ],
    [
      [linkIssue('link-unknown-key', ''), linkIssue('link-unreadable-value', 'tab')],
      [
        'One setting of this link is not known here and was left out: one without a name.',
        'One setting of this link could not be read and was left out: tab. Everything else is as shared.',
      ],
    ],
    [
      [linkIssue('link-month-outside-data', 'at', { month: '2031-05' })],
      ['The pinned month, May 2031, lies outside the figures of this data.'],
    ],
    [
      [linkIssue('link-newer-version', 'v'), linkIssue('link-unknown-key', 'known')],
      [
        'This link comes from a newer version. What is known here is shown.',
        'One setting of this link is not known here and was left out: known on.',
      ],
    ],
    [
      [linkIssue('link-unknown-metric', 'm', { id: 'a' }), linkIssue('link-unknown-metric', 'm', { id: 'b' })],
      ['2 metrics of this link are not in this data and were left out. Everything else is as shared.'],
    ],
    [[linkIssue('link-not-updating', '')], ['The browser refuses to update the link: the address does not show this view.']],
  ])('%j reads %j', (issues, sentences) => {
    expect(say(issues)).toEqual(sentences);
  });

  it('is short, however much is amiss', () => {
    const issues = Array.from({ length: 500 }, (_, index) => linkIssue('link-unknown-key', `k${index}`));
    expect(say(issues)).toEqual([
      '500 settings of this link are not known here and were left out: k0, k1, k2, k3, k4 …. Everything else is as shared.',
    ]);
  });

  it('takes no setting\u2019s name from the prototype of objects', () => {
    expect(say([linkIssue('link-unknown-key', 'constructor')])[0]).toContain(': constructor.');
  });

  it.each([en, zh])('has one sentence for every code in $language, which repeats no fact of the link', (words) => {
    for (const code of LINK_ISSUE_CODES) {
      const notices = linkNotices([linkIssue(code, 'e', { id: 'zq9marker', month: 'zq9marker' })], words);
      expect(notices.map((notice) => notice.code)).toEqual([code]);
      expect(notices[0]?.sentence).toMatch(/[.。]$/);
      expect(notices[0]?.sentence).not.toContain('zq9marker');
    }
  });
});
