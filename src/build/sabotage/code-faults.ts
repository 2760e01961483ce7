import { DEAD, DOMAIN_TYPES, LAYERS, LINT, LOCK, TEXTS, TYPES } from './gates.ts';
import { foundBy, type Planted } from './planted.ts';

const CLOCK = 'src/domain/time-period.ts';
const DAY = '/** A day as an integer: days since 1970-01-01. Fractions are instants within a day. */';
const FILTER = 'src/domain/figure-filter.ts';
const FILTER_TEST = 'src/domain/figure-filter.test.ts';

/** Faults that are found without running anything of the product. */
export const CODE_FAULTS: readonly Planted[] = [
  ...foundBy(TYPES, [
    { says: 'a message is missing in Chinese', file: 'src/i18n/zh/share-words.ts', find: "  copy: '复制链接',\n", put: '', sign: /'copy' is missing/ },
    { says: 'a case of a closed choice is forgotten', file: FILTER, find: "    case 'disputed':\n      return disputes.length > 0;\n", put: '', sign: /lacks ending return/ },
    { says: 'a text goes where an id of a claim is wanted', file: 'src/domain/known-on/known-presets.ts', find: "eventId('2025-06-09-london-talks')", put: "'2025-06-09-london-talks'", sign: /not assignable/ },
  ]),
  ...foundBy(DOMAIN_TYPES, [
    { says: 'the domain touches the page', file: CLOCK, find: DAY, put: `export const pageTitle = document.title;\n${DAY}`, sign: /Cannot find name 'document'/ },
  ]),
  ...foundBy(LINT, [
    { says: 'a type is asserted instead of shown', file: FILTER, find: 'minOrigins === null || evidence.origins >= view.minOrigins', put: 'minOrigins === null || evidence.origins >= (view.minOrigins as number)', sign: /assertion/i },
    { says: 'HTML is put into the page', file: 'src/features/states/state-card.tsx', find: '<section ', put: '<section dangerouslySetInnerHTML={{ __html: "x" }} ', sign: /no-danger/ },
    { says: 'one test is run alone', file: FILTER_TEST, find: "\ndescribe('", put: "\ndescribe.only('", sign: /no-focused-tests/ },
    { says: 'a suite is skipped', file: FILTER_TEST, find: "\ndescribe('", put: "\ndescribe.skip('", sign: /no-disabled-tests/ },
    { says: 'a promise is let go', file: 'src/data/readings/ask-readings.ts', find: '  return runInWorker({ start, hear }, signal);', put: '  Promise.resolve(hear);\n  return runInWorker({ start, hear }, signal);', sign: /no-floating-promises/ },
  ]),
  ...foundBy(LAYERS, [
    { says: 'the domain asks the data', file: CLOCK, find: DAY, put: `import '../data/limits.ts';\n${DAY}`, sign: /time-period\.ts/ },
    { says: 'a feature asks another', file: 'src/features/facts/share-line.tsx', find: 'interface ShareLineProps', put: "import '../share/link-of.ts';\n\ninterface ShareLineProps", sign: /share-line\.tsx/ },
    { says: 'the chart package is used outside the charts', file: 'src/features/states/state-card.tsx', find: 'import type { ReactNode }', put: "import 'recharts';\nimport type { ReactNode }", sign: /recharts/ },
    { says: 'dates are read by the clock of the reader', file: CLOCK, find: '  const year = Number(match[1]);', put: '  const year = new Date(text).getFullYear();', sign: /Date/ },
    { says: 'a request is made outside the data', file: 'src/features/states/state-card.tsx', find: 'export function StateCard', put: "export const asked = () => fetch('x');\nexport function StateCard", sign: /fetch/ },
    { says: 'storage is kept outside the state', file: 'src/features/states/state-card.tsx', find: 'export function StateCard', put: "export const kept = () => localStorage.getItem('x');\nexport function StateCard", sign: /localStorage/ },
  ]),
  ...foundBy(DEAD, [
    { says: 'code that nothing uses stays', file: 'src/domain/sha256.ts', find: 'export function sha256Hex', put: 'export function neverCalled(): number {\n  return 1;\n}\n\nexport function sha256Hex', sign: /neverCalled/ },
  ]),
  ...foundBy(LOCK, [
    { says: 'a version is a range', file: 'package.json', find: '"react": "', put: '"react": "^', sign: /pinned to "\^/ },
    { says: 'a package more than the page may load', file: 'package.json', find: '"dependencies": {', put: '"dependencies": {\n    "left-pad": "1.3.0",\n    "is-odd": "3.0.1",', sign: /runtime packages/ },
  ]),
  ...foundBy(TEXTS, [
    { says: 'a type error is hushed up', file: FILTER, find: 'import type { Observation }', put: '// @ts-\u0069gnore\nimport type { Observation }', sign: /hushed up/ },
    { says: 'a path of one machine is written down', file: 'README.md', find: '\n## Two commands', put: '\nSee /h\u006fme/me/notes.\n\n## Two commands', sign: /path of one machine/ },
  ]),
];
