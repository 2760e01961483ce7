/** Words of the pages that stand beside the dashboard; no script of it loads them. */
export const pagesWords = {
  home: 'To the figures',
  nav: 'Pages for those who build on it',
  links: {
    short: 'Links',
    title: 'What a link can say',
    intro: [
      'The whole view is in the query string: ids, numbers and dates, and never free text. Defaults are not written, the order is fixed, and each view has one spelling. A setting that is not understood is left out, and a notice says so.',
      'Keys and spellings are for ever: a link that once was given away opens the same view in every later version.',
    ],
    version: 'The version of this grammar. Every link of ours begins with it.',
    key: 'Key',
    what: 'What it decides',
    spelling: 'How it is spelt',
    example: 'Try it',
  },
  embed: {
    short: 'Embedding',
    title: 'The figures in your page',
    intro: [
      'A frame shows the panels of a view, the words behind the figure that is open, who published the figures, and a link to the same view here. It works from 280 pixels wide, sets no cookie, keeps nothing and asks no other server.',
      'The dialog “Share” writes the code for the view that you are looking at. These are its shapes, to be copied and changed; every setting is on the page on links.',
    ],
    copy: 'Copy',
    copied: 'Copied',
    byHand: 'Select the code and copy it: this browser does not let the page.',
    open: 'Open this frame alone',
    examples: {
      updating: ['As wide as its place, kept up to date', 'The months move with the data.'],
      height: ['As high as its content', 'The script sets each frame of ours to the height that it reports, and takes nothing else from it.'],
      frozen: ['Frozen', 'The same figures for good: months, metrics and the version of the data are named.'],
      dark: ['Dark', 'Without a look of its own a frame follows the reader’s device.'],
      chinese: ['In Chinese', 'Without a language of its own a frame follows the reader’s browser.'],
      panel: ['One panel', 'Name the metrics of one panel, and the others are left out.'],
    },
    messages: 'Messages',
    messagesText: [
      'A frame sends its parent one message, whenever its height changes: { type: "sourceline:height", height } in pixels.',
      'It takes two from its parent, and ignores everything else: { type: "sourceline:theme", theme } with "light" or "dark", and { type: "sourceline:size", plot } with the height of each picture, 100 to 400 whole pixels.',
    ],
    sandbox: 'In a sandbox',
    sandboxText:
      'With sandbox="allow-scripts allow-popups" a frame works where this server shares its files with all, as the page on protections says. Where scripts are forbidden, words and a link stand in its place.',
  },
  check: {
    short: 'Protections',
    title: 'What protects this deployment',
    intro: [
      'Some protections are in the files, others are for the server that sends them. This page tries each here and now, in your browser; what it cannot try it calls unknown.',
    ],
    run: 'The checks run when the page opens. Nothing leaves this server.',
    noScript: 'Nothing was checked yet. The checks need JavaScript: where it is switched off or did not arrive, nothing below is known.',
    states: { yes: 'Yes', no: 'No', unknown: 'Unknown', waiting: 'Checking…' },
    ownWorker: 'Our own service worker runs here: it keeps the page on this device, and asks this server alone. A build made with SW=off takes it away.',
    hosting: 'Samples of headers for static hosts, nginx and Caddy are beside this page:',
  },
};
