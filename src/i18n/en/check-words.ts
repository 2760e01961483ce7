/** What a check found. `unknown` is said where nothing could be tried: it is never taken for a yes. */
export type CheckState = 'yes' | 'no' | 'unknown';

interface CheckWords {
  readonly name: string;
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
}

const ASK = 'The server did not answer, so this is not known.';

/** Everything that the page on protections tries, in its order. */
export const checkWords = {
  https: {
    name: 'Encrypted on its way',
    yes: 'The page came over https, or from this very machine.',
    no: 'The page came over plain http: anyone on the way can read and change it.',
    unknown: ASK,
  },
  code: {
    name: 'Foreign code is refused',
    yes: 'A text was offered to be run as code. The policy refused it and reported it.',
    no: 'A text that was offered as code was run: no policy is at work in this page.',
    unknown: 'The text did not run, but no policy reported it, so something else stopped it.',
  },
  style: {
    name: 'Foreign style is refused',
    yes: 'A style attribute was set from a text. The policy refused it and reported it.',
    no: 'A style attribute that was set from a text took effect.',
    unknown: 'The style took no effect, but no policy reported it.',
  },
  connect: {
    name: 'Other addresses cannot be asked',
    yes: 'An address outside this server was asked for. The policy refused it and reported it.',
    no: 'An address outside this server could be asked for.',
    unknown: 'The address did not answer, but no policy reported it.',
  },
  types: {
    name: 'Texts cannot become markup',
    yes: 'A text was offered as markup, and Trusted Types refused it.',
    no: 'A text that was offered as markup was taken, though this browser knows Trusted Types.',
    unknown: 'This browser does not know Trusted Types.',
  },
  header: {
    name: 'The policy is sent by the server too',
    yes: 'The header Content-Security-Policy has every line of the policy in the page, so workers obey it as well.',
    no: 'The policy is in the page alone, or the header says less: workers do not obey it.',
    unknown: ASK,
  },
  ancestors: {
    name: 'Who may frame these pages is said',
    yes: 'The header says which pages may frame this one (frame-ancestors).',
    no: 'No header says which pages may frame this one: all may.',
    unknown: ASK,
  },
  nosniff: {
    name: 'Files are what they say',
    yes: 'Browsers are told not to guess what a file is (nosniff).',
    no: 'Browsers may take a file for something else: X-Content-Type-Options is not sent.',
    unknown: ASK,
  },
  referrer: {
    name: 'Other sites do not learn what you looked at',
    yes: 'The header Referrer-Policy keeps the address of the view from other sites.',
    no: 'No header Referrer-Policy is sent. Links that leave the page withhold the address all the same.',
    unknown: ASK,
  },
  pages: {
    name: 'Pages are asked for anew',
    yes: 'Pages are sent with “no-cache”, so that a new release is seen at once.',
    no: 'Pages may be kept without asking: after a release an old page can look for parts that are gone.',
    unknown: ASK,
  },
  assets: {
    name: 'Files with a version are kept',
    yes: 'Files whose name holds their version are sent as “immutable”, and loaded once.',
    no: 'Files whose name holds their version are not sent as “immutable”: they are asked for again and again.',
    unknown: ASK,
  },
  missing: {
    name: 'A missing file is missing',
    yes: 'A file that is not there is answered with 404.',
    no: 'A file that is not there is answered as if it were: faults of loading are hard to name.',
    unknown: ASK,
  },
  shared: {
    name: 'Sandboxed frames can load',
    yes: 'Files are shared with all (Access-Control-Allow-Origin: *), so that frames in a sandbox work. They are public anyway.',
    no: 'Files are not shared: a frame in a sandbox shows words and a link.',
    unknown: ASK,
  },
  cookies: {
    name: 'No cookie',
    yes: 'This page finds no cookie.',
    no: 'This page finds a cookie. It is not ours: the server, or another page on it, sets one.',
    unknown: 'The browser does not say.',
  },
  workers: {
    name: 'No foreign service worker',
    yes: 'No service worker runs here. Ours comes with the first visit to the dashboard, unless this build was made without.',
    no: 'A service worker is installed here that is not ours.',
    unknown: 'The browser does not say: it has none, or only on https.',
  },
} as const satisfies Readonly<Record<string, CheckWords>>;

export type CheckId = keyof typeof checkWords;
