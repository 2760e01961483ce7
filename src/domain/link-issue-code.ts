/** Everything that can be said of a link: `state` raises these codes, `i18n` has a sentence for each. */
export const LINK_ISSUE_CODES = [
  'link-too-long',
  'link-newer-version',
  'link-unknown-key',
  'link-unreadable-value',
  'link-list-too-long',
  'link-repeated-key',
  'link-unknown-metric',
  'link-unknown-source',
  'link-unknown-article',
  'link-unknown-dispute',
  'link-unknown-rival',
  'link-unknown-step',
  'link-unknown-sort',
  'link-unknown-claim',
  'link-unknown-event',
  'link-other-data',
  'link-month-outside-data',
  'link-base-outside-data',
  'link-compare-refused',
  'link-lag-refused',
  'link-not-updating',
] as const;

export type LinkIssueCode = (typeof LINK_ISSUE_CODES)[number];
