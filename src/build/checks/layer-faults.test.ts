import { describe, expect, it } from 'vitest';
import { layerFaults } from './layer-faults.ts';

/** A small project in which everything is as it should be; each case plants one file or changes one. */
const SOUND: Readonly<Record<string, string>> = {
  'src/main.tsx': "import { App } from './app/app.tsx'; import './theme/theme.css'; App();",
  'src/app/app.tsx': `
    import { QueryClientProvider } from '@tanstack/react-query';
    import { Table } from '../features/table/table.tsx';
    export const App = () => <QueryClientProvider><Table /></QueryClientProvider>;`,
  'src/features/table/table.tsx': `
    import { lazy } from 'react';
    import { view } from '../../state/view.ts';
    export const Chart = lazy(() => import('../../charts/chart.tsx'));
    export const Table = () => <table>{view}</table>;`,
  'src/features/share/share.ts': 'export const share = 1;',
  'src/charts/chart.tsx':
    "import { Line } from 'recharts'; import { cursor } from '../state/cursor-store.ts'; cursor(Line);",
  'src/state/cursor-store.ts': 'export const cursor = (x: unknown) => x;',
  'src/state/view.ts': 'export const view = location.search + window.history.length;',
  'src/data/load.ts':
    "import type { Period } from '../domain/period.ts'; export const load = (p: Period) => fetch(String(p));",
  'src/domain/period.ts': 'export type Period = number; export const place = { location: 1, Date: 2 }; place.location;',
  'src/domain/period.test.ts':
    "import fc from 'fast-check'; import { sample } from '../test/sample.ts'; new Date(); fc(sample);",
  'src/state/links.test.ts': "new URL('./frozen/', import.meta.url);",
  'src/test/bundled.ts': "export const folder = new URL('../../public/data/', import.meta.url);",
  'src/test/sample.ts': "import { load } from '../data/load.ts'; export const sample = load(1);",
  'src/theme/theme.css': ':root {}',
  'src/build/check.ts':
    "import { readFileSync } from 'node:fs'; import { load } from '../data/load.ts'; readFileSync; load; new Date();",
};

function faultsWith(path: string, code: string): readonly string[] {
  return layerFaults(new Map(Object.entries({ ...SOUND, [path]: code })));
}

describe('the layer check', () => {
  it('finds nothing in a sound project', () => {
    expect(layerFaults(new Map(Object.entries(SOUND)))).toEqual([]);
  });

  it.each([
    [
      'an import to the right',
      'src/domain/x.ts',
      "import { load } from '../data/load.ts'; load(1);",
      'domain may not import data',
    ],
    [
      'a type-only import to the right',
      'src/data/x.ts',
      "import type { v } from '../state/view.ts';",
      'data may not import state',
    ],
    ['an import type', 'src/data/x.ts', "export type V = import('../state/view.ts').V;", 'data may not import state'],
    ['a dynamic import to the right', 'src/i18n/x.ts', "void import('../data/load.ts');", 'i18n may not import data'],
    [
      'an import by URL',
      'src/domain/x.ts',
      "new URL('../data/load.ts', import.meta.url);",
      'domain may not import data',
    ],
    ['a computed import', 'src/data/x.ts', 'const a = 1; void import(`./${a}.ts`);', 'a computed address'],
    ['an import for its effect', 'src/ui/x.ts', "import '../charts/chart.tsx';", 'ui may not import charts'],
    [
      'a package in the domain',
      'src/domain/x.ts',
      "import { z } from 'react-is'; z;",
      'domain may not import the package react-is',
    ],
    [
      'Node in the page',
      'src/data/x.ts',
      "import { readFileSync } from 'node:fs'; readFileSync;",
      'data may not import the package node:',
    ],
    [
      'a tool of testing in the page',
      'src/data/x.ts',
      "import { vi } from 'vitest'; vi;",
      'data may not import the package vitest',
    ],
    [
      'Recharts outside the charts',
      'src/features/table/x.ts',
      "import type { Line } from 'recharts';",
      'features may not import the package recharts',
    ],
    [
      'a part of Recharts outside the charts',
      'src/app/x.ts',
      "import 'recharts/es6/x';",
      'app may not import the package recharts',
    ],
    [
      'React in the core',
      'src/core/x.ts',
      "import { memo } from 'react'; memo;",
      'core may not import the package react',
    ],
    [
      'the query cache in a feature',
      'src/features/table/x.ts',
      "import '@tanstack/react-query';",
      'the package @tanstack/react-query',
    ],
    [
      'the whole state in a chart',
      'src/charts/x.ts',
      "import { view } from '../state/view.ts'; view;",
      'charts may not import state',
    ],
    [
      'one feature in another',
      'src/features/table/x.ts',
      "import { share } from '../share/share.ts'; share;",
      'one feature may not import another',
    ],
    [
      'the app in a feature',
      'src/features/table/x.ts',
      "import { App } from '../../app/app.tsx'; App;",
      'features may not import app',
    ],
    [
      'the app in a build script',
      'src/build/x.ts',
      "import { App } from '../app/app.tsx'; App;",
      'build may not import app',
    ],
    ['a build script in the page', 'src/app/x.ts', "import '../build/check.ts';", 'app may not import build'],
    [
      'a builder of the tests in the page',
      'src/data/x.ts',
      "import { sample } from '../test/sample.ts'; sample;",
      'data may not import test',
    ],
    ['a test in the page', 'src/domain/x.ts', "import './period.test.ts';", 'imports the test'],
    ['a file that is not there', 'src/data/x.ts', "import './nowhere.ts';", 'no file of src/'],
    ['an address without its extension', 'src/data/x.ts', "import './load';", 'no file of src/'],
    ['a file outside src', 'src/data/x.ts', "import '../../public/x.ts';", 'no file of src/'],
    ['a folder without a layer', 'src/utils/x.ts', 'export const x = 1;', 'not in the table of layers'],
    ['a barrel', 'src/ui/x.ts', "export { a } from '../theme/theme.css';", 'no barrels'],
    ['a star barrel', 'src/ui/x.ts', "export * from '../theme/theme.css';", 'no barrels'],
    ['the address outside the state', 'src/app/x.ts', 'location.reload();', 'says location'],
    ['the address through the window', 'src/core/x.ts', 'window.location.reload();', 'says location'],
    ['the address through the document', 'src/data/x.ts', 'document["location"];', 'says location'],
    ['the history, taken apart', 'src/ui/x.ts', 'const { history } = window; history;', 'says history'],
    ['storage outside the state', 'src/i18n/x.ts', 'localStorage.clear();', 'says localStorage'],
    ['a Date in the data path', 'src/state/x.ts', 'export const x = new Date();', 'says Date'],
    ['the clock in the charts', 'src/charts/x.ts', 'export const x = Date.now();', 'says Date'],
    ['a Date as a type', 'src/domain/x.ts', 'export type X = Date;', 'says Date'],
    ['randomness', 'src/domain/x.ts', 'export const x = Math.random();', 'says random'],
    ['a request outside the data', 'src/features/table/x.ts', "void fetch('x');", 'says fetch'],
    ['a web socket', 'src/data/x.ts', "new WebSocket('x');", 'says WebSocket'],
    ['a parser of outside HTML', 'src/data/x.ts', 'new DOMParser();', 'says DOMParser'],
    [
      'a provider outside the app',
      'src/charts/x.tsx',
      'const C = { Provider: "i" }; export const x = <C.Provider />;',
      'only app/ makes providers',
    ],
    [
      'a context as provider',
      'src/ui/x.tsx',
      'const ThemeContext = "i"; export const x = <ThemeContext />;',
      'only app/ makes providers',
    ],
    ['a file that cannot be read', 'src/ui/x.ts', 'const = 1;', 'cannot be read'],
  ])('turns red on %s', (_what, path, code, message) => {
    const faults = faultsWith(path, code);
    expect(faults.join('\n')).toContain(message);
    expect(faults[0]).toMatch(new RegExp(`^${path}`));
  });

  it('names the line', () => {
    expect(faultsWith('src/domain/x.ts', '\n\nimport "react";')).toEqual([
      'src/domain/x.ts:3 domain may not import the package react',
    ]);
  });

  it.each([
    ['of values', "import { b } from './b.ts'; export const a = b;", "import { a } from './a.ts'; export const b = a;"],
    [
      'of types alone',
      "import type { B } from './b.ts'; export type A = B;",
      "import type { A } from './a.ts'; export type B = A;",
    ],
    [
      'through a dynamic import',
      "export const a = () => import('./b.ts');",
      "import { a } from './a.ts'; export const b = a;",
    ],
  ])('turns red on a cycle %s', (_what, a, b) => {
    const faults = layerFaults(
      new Map([
        ['src/ui/a.ts', a],
        ['src/ui/b.ts', b],
      ]),
    );
    expect(faults).toEqual(['src/ui/a.ts is part of a cycle: src/ui/a.ts → src/ui/b.ts → src/ui/a.ts']);
  });
});
