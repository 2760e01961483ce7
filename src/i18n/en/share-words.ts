import type { ShareKind } from '../../domain/shared-view.ts';

/** `day` is that of the data version. */
const kinds: Record<ShareKind, { readonly name: string; readonly text: (day: string) => string }> = {
  dated: {
    name: 'These months',
    text: () => 'Dates are written out. A figure that is corrected later is shown corrected.',
  },
  updating: {
    name: 'Keeps up to date',
    text: () => 'The same question, with the newest months. Numbers may change.',
  },
  frozen: {
    name: 'Frozen',
    text: (day) => `The same figures for good: dates written out, data of ${day}.`,
  },
};

export const shareWords = {
  open: 'Share',
  title: 'Share this view',
  close: 'Close',
  formsLabel: 'What to take along',
  forms: { link: 'Link', embed: 'Embed', save: 'Picture and data' },
  kindsLabel: 'What it shows later',
  kinds,
  /** In place of the text of a link that keeps up, where its range ends before the data do. */
  endsBefore: (month: string) => `Your range ends in ${month}, so no later month will be added.`,
  link: 'The link',
  copy: 'Copy link',
  copied: 'Link copied',
  byHand: 'This browser does not let the page copy. The link is selected: press Ctrl and C, or on a Mac Command and C. On a phone, hold it and choose Copy.',
  system: 'Share with…',
  /** Text handed to the device with the link. */
  message: (what: string) => `US–China trade, in figures you can check: ${what}`,
  opens: (parts: readonly string[]) => `Opens: ${parts.join(' · ')}.`,
  length: (characters: number) => `${characters} characters, ids and dates only.`,
  settings: 'All that a link can say',
  missing: 'This part of the page did not arrive. The address in the browser’s bar opens this view too.',
  parts: {
    noPanel: 'no panel',
    pinned: (month: string) => `${month} pinned`,
    evidence: (what: string) => `evidence of ${what}`,
    newest: (from: string) => `${from} to the newest month`,
    first: 'the first month',
    metrics: (chosen: number) => `${chosen} chosen ${chosen === 1 ? 'metric' : 'metrics'}`,
    known: (day: string) => `as known on ${day}`,
    frozen: (day: string) => `data of ${day}`,
    setting: (name: string) => `${name} set`,
  },
  embed: {
    shows: 'Shows',
    allPanels: 'all panels of this view',
    look: 'Look',
    looks: { device: 'As the reader’s device', light: 'Light', dark: 'Dark' },
    height: 'Fit its height (adds a script)',
    code: 'The code for your page',
    copy: 'Copy code',
    copied: 'Code copied',
    more: 'Other shapes, and messages',
    preview: 'As it will look',
    note: 'From 280 pixels wide. The frame names its sources and links back here; it sets no cookie and asks no other server.',
  },
  frozenBanner: {
    label: 'Frozen data',
    text: (day: string) => `This link is frozen to the data of ${day}. Newer data are here.`,
    newest: 'Show the newest data',
  },
};
