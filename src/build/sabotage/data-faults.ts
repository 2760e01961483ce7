import { ARTICLES, EXAMPLE, FIGURES, PACKAGE } from './gates.ts';
import { foundBy, type Planted } from './planted.ts';

const OBSERVATIONS = 'public/data/observations.csv';
const EVIDENCE = 'public/data/evidence.csv';

/** Faults in the data package: what is said must be what a source says. */
export const DATA_FAULTS: readonly Planted[] = [
  ...foundBy(PACKAGE, [
    { says: 'one letter of a quote is another', file: EVIDENCE, find: 'President Donald Trump has authorized', put: 'President Donald Trump has authorised', sign: /evidence\.csv/ },
    { says: 'two digits of a quoted figure change places', file: OBSERVATIONS, find: 'exports-us-yoy,2025-05,-34.5,,provisional', put: 'exports-us-yoy,2025-05,-43.5,,provisional', sign: /-?43\.5|evidence\.csv/ },
    { says: 'a figure loses its sign', file: OBSERVATIONS, find: 'cpi-yoy,2025-05,-0.1,', put: 'cpi-yoy,2025-05,0.1,', sign: /evidence\.csv/ },
    { says: 'a figure moves by a month', file: OBSERVATIONS, find: 'cpi-yoy,2025-05,-0.1,', put: 'cpi-yoy,2025-06,-0.1,', sign: /cpi-yoy/ },
    { says: 'a citation names a source that is not there', file: EVIDENCE, find: 'c-2025-04-10-us-duty-145-1,event:2025-04-10-us-duty-145,btlaw-', put: 'c-2025-04-10-us-duty-145-1,event:2025-04-10-us-duty-145,nobody-', sign: /nobody-/ },
    { says: 'a figure has no source', file: EVIDENCE, find: 'c-cpi-yoy-2026-08-1,cpi-yoy.2026-08,', put: 'c-cpi-yoy-2026-08-1,cpi-yoy.2026-07,', sign: /cpi-yoy/ },
    { says: 'a number is written with a comma', file: OBSERVATIONS, find: 'exports-us-yoy,2025-05,-34.5,,provisional', put: 'exports-us-yoy,2025-05,"-34,5",,provisional', sign: /observations\.csv/ },
  ]),
  ...foundBy(EXAMPLE, [
    { says: 'a quarter that no year has', file: 'src/test/packages/quarterly/observations.csv', find: 'norrey-freight,2022-Q1,', put: 'norrey-freight,2022-Q5,', sign: /2022-Q5|observations\.csv/ },
  ]),
  ...foundBy(FIGURES, [
    { says: 'a gathered figure is left out', file: OBSERVATIONS, find: 'cpi-yoy,2025-05,-0.1,,normal,2025-06-09,,first,,2,,,\n', put: '', sign: /cpi-yoy/ },
  ]),
  ...foundBy(ARTICLES, [
    { says: 'a number of an article is left unexplained', file: 'public/data/mentions.csv', find: 'cnn-m02,cnn,three sources,535,548,', put: 'cnn-m02,wnc,three sources,535,548,', sign: /three sources|535/ },
  ]),
];
