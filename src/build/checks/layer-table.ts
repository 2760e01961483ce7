export type Layer =
  'domain' | 'theme' | 'ui' | 'i18n' | 'data' | 'state' | 'charts' | 'features' | 'core' | 'app' | 'build' | 'test';

/** What one layer may import. Everything that is not named is forbidden. */
export interface LayerRule {
  /** Other layers, whole. A layer may always import itself (but no feature another feature). */
  readonly layers: readonly Layer[];
  /** Where only a part of a layer is open: the beginnings of the paths. */
  readonly files?: readonly string[];
  /** Packages by name; `node:` stands for Node's built-ins, `*` for everything. */
  readonly packages: readonly string[];
}

const REACT = ['react', 'react-dom'];
/** Parsers that read our exports back; only the folder `test` knows them. */
const EXPORT_READERS = ['@citation-js/core', '@citation-js/plugin-bibtex', '@citation-js/plugin-ris', 'jsonld'];
const FONTS = ['@fontsource-variable/source-sans-3', '@fontsource/source-serif-4'];
const QUERY = '@tanstack/react-query';
/** Written by the build: the address of the sealed data package. */
const PACKAGE_ADDRESS = 'virtual:data-package';
/** Written by the build: whether it has a service worker. */
const OFFLINE_WORKER = 'virtual:offline-worker';
/** Cursor and window change sixty times a second: charts and core read their stores and nothing else of the state. */
const MOMENTS = ['src/state/cursor-', 'src/state/window-'];
/** What is known before the application is there: the link, the theme, and how a month is spelt; none of it knows React. */
const BEFORE_PAINT = ['src/state/asked-view', 'src/state/language-choice', 'src/state/external-store', 'src/state/page-view', 'src/state/theme-choice', 'src/state/view-url', 'src/i18n/format/'];
const PAGE: readonly Layer[] = ['domain', 'theme', 'ui', 'i18n', 'data', 'state', 'charts', 'features', 'core'];

/** The architecture, one line a folder of `src/`: the only place that says who may import whom. */
export const LAYERS: Readonly<Record<Layer, LayerRule>> = {
  domain: { layers: [], packages: [] },
  theme: { layers: [], packages: [] },
  ui: { layers: ['theme'], packages: REACT },
  i18n: { layers: ['domain'], packages: ['react'] },
  data: { layers: ['domain'], packages: ['react', QUERY, 'fflate'] },
  state: { layers: ['domain', 'data'], packages: ['react'] },
  charts: { layers: ['domain', 'i18n', 'theme'], files: MOMENTS, packages: [...REACT, 'recharts'] },
  features: { layers: ['domain', 'theme', 'ui', 'i18n', 'data', 'state', 'charts'], packages: [...REACT, ...FONTS, 'fflate'] },
  core: { layers: ['domain'], files: [...MOMENTS, ...BEFORE_PAINT], packages: [] },
  app: { layers: PAGE, packages: [...REACT, QUERY, ...FONTS, PACKAGE_ADDRESS, OFFLINE_WORKER] },
  build: { layers: [...PAGE, 'test'], packages: ['*'] },
  test: { layers: ['domain', 'data', 'state', 'i18n'], packages: ['fast-check', 'vitest', 'node:', 'uqr', ...EXPORT_READERS] },
};

/** What a test file may import beside what its folder may. */
export const TEST_EXTRAS: LayerRule = {
  layers: ['test'],
  packages: ['vitest', 'fast-check', 'node:', 'react-dom'],
};

/** A rule about names of the platform. Test files and the folders `build` and `test` are free of it. */
export interface NameRule {
  readonly names: readonly string[];
  readonly only: readonly Layer[];
  readonly why: string;
}

export const NAME_RULES: readonly NameRule[] = [
  {
    names: ['location', 'history', 'localStorage', 'sessionStorage', 'indexedDB'],
    only: ['state'],
    why: 'only state/ touches the address, the history and storage',
  },
  { names: ['Date'], only: ['theme', 'ui', 'i18n', 'features', 'app'], why: 'time is an integer period, never a Date' },
  { names: ['random'], only: [], why: 'the same input always gives the same page' },
  { names: ['fetch'], only: ['data'], why: 'only data/ asks the server for anything' },
  { names: ['XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon'], only: [], why: 'the page talks to no one' },
  { names: ['DOMParser'], only: [], why: 'HTML from outside is read as text only' },
  { names: ['Worker', 'SharedWorker', 'trustedTypes'], only: ['data'], why: 'workers start through the one policy' },
];
