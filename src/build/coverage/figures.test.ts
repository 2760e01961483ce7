import { describe, expect, it } from 'vitest';
import { coverFigures, type FigureRows } from './figure-coverage.ts';
import { readFigurePackage, type PackageTexts } from './figure-package.ts';
import { readRows } from './figure-rows.ts';
import { readBundledTexts, readFigureRows, readLeftOutRows } from './figures.ts';

const MACRO = 'https://example.org/macro';
const ORDER = 'https://example.org/order';

const FIGURES: FigureRows = new Map([
  [
    'china_macro.csv',
    readRows(`series_id,period,value,citation_url\ncpi_yoy,2025-05,-0.10,${MACRO}\nexports_usd_bn,2025-05,315.60,${MACRO}\n`, 'china_macro.csv'),
  ],
  [
    'events.csv',
    readRows(`date,category,citation_url\n2025-05-12,tariff,${ORDER}\n2025-05-12,tariff,${ORDER}\n`, 'events.csv'),
  ],
  [
    'release_dates.csv',
    readRows('series_group,period,released_on,note\ngacc_trade,2025-05,2025-06-09,\ngacc_magnets,2020-03,2020-04-25,\n', 'release_dates.csv'),
  ],
  [
    'tariffs.csv',
    readRows(
      `series_id,effective_date,rate_pct,kind,citation_url\nus_on_china_headline,2025-05-14,30,step,${ORDER}\nus_on_china_headline,2025-08-12,30,extension,${ORDER}\n`,
      'tariffs.csv',
    ),
  ],
]);

const TEXTS: PackageTexts = {
  indicators:
    'id,unit_multiplier,mark,plotted_vintage\ncpi-yoy,0,line,first\nexports-yoy,0,line,first\nexports-value,9,line,latest\nus-duty-on-china,0,step,first\n',
  observations: [
    'indicator,period,value,vintage,published_on,published_inferred,last_seen',
    'cpi-yoy,2025-05,-0.1,first,2025-06-09,,',
    'exports-yoy,2025-05,4.8,first,2025-06-09,,',
    'exports-value,2025-05,315.6,latest,,,',
    'us-duty-on-china,2025-04-10,145,first,2025-04-09,,',
    'us-duty-on-china,2025-05-14,30,first,2025-05-12,,2025-08-12',
    '',
  ].join('\n'),
  sources: `id,url\nmacro,${MACRO}\norder,${ORDER}\n`,
  evidence: [
    'target,source',
    'cpi-yoy.2025-05,macro',
    'exports-value.2025-05,macro',
    'us-duty-on-china.2025-05-14,order',
    'event:2025-05-12-truce,order',
    'event:2025-05-12-statement,order',
    '',
  ].join('\n'),
  events: 'id,start,category\n2025-05-12-truce,2025-05-12,tariff\n2025-05-12-statement,2025-05-12,tariff\n',
};

const LEFT_OUT = 'file,row,key,reason\nrelease_dates.csv,3,gacc_magnets 2020-03,No tonnage for this month.\n';

function faultsOf(texts: PackageTexts, leftOut = LEFT_OUT): readonly string[] {
  return coverFigures(FIGURES, readFigurePackage(texts), readRows(leftOut, 'left-out.csv')).faults;
}

/** The sample package with one text of one table replaced; refuses a fault that changes nothing. */
function planted(table: keyof PackageTexts, from: string, to: string): PackageTexts {
  const text = TEXTS[table].replace(from, to);
  if (text === TEXTS[table]) throw new Error(`nothing to replace in ${table}: ${from}`);
  return { ...TEXTS, [table]: text };
}

describe('coverage of the figures', () => {
  it('finds nothing missing where every row is used or left out', () => {
    expect(faultsOf(TEXTS)).toEqual([]);
  });

  it.each([
    ['a removed observation', planted('observations', 'cpi-yoy,2025-05,-0.1,first,2025-06-09,,\n', ''), 'china_macro.csv, row 2 (cpi_yoy 2025-05): no value -0.1'],
    ['a changed value', planted('observations', '-0.1,', '-0.2,'), 'china_macro.csv, row 2 (cpi_yoy 2025-05): no value -0.1'],
    ['a changed sign', planted('observations', '-0.1,', '0.1,'), 'china_macro.csv, row 2 (cpi_yoy 2025-05): no value -0.1'],
    ['a shifted period', planted('observations', 'cpi-yoy,2025-05', 'cpi-yoy,2025-04'), 'china_macro.csv, row 2'],
    ['another unit multiplier', planted('indicators', 'exports-value,9', 'exports-value,6'), 'china_macro.csv, row 3 (exports_usd_bn 2025-05)'],
    ['a value that is not the one drawn', planted('indicators', 'line,latest', 'line,first'), 'china_macro.csv, row 3 (exports_usd_bn 2025-05)'],
    ['a lost citation', planted('evidence', 'cpi-yoy.2025-05,macro', 'cpi-yoy.2025-05,order'), `${MACRO} is not among the evidence of cpi-yoy.2025-05`],
    ['another address', planted('sources', ORDER, `${ORDER}/2`), 'tariffs.csv, row 2 (us_on_china_headline 2025-05-14)'],
    ['another release day', planted('observations', '4.8,first,2025-06-09', '4.8,first,2025-06-10'), 'release_dates.csv, row 2 (gacc_trade 2025-05): exports-yoy.2025-05 is not published on 2025-06-09'],
    ['a release day said to be inferred', planted('observations', '4.8,first,2025-06-09,', '4.8,first,2025-06-09,yes'), 'release_dates.csv, row 2'],
    ['a moved step', planted('observations', 'us-duty-on-china,2025-05-14', 'us-duty-on-china,2025-05-12'), 'tariffs.csv, row 2'],
    ['a last sighting that forgets one', planted('observations', '2025-08-12', '2025-08-11'), 'tariffs.csv, row 3 (us_on_china_headline 2025-08-12): last_seen'],
    ['one event for two rows', planted('events', '2025-05-12-statement,2025-05-12,tariff\n', ''), 'events.csv, row 3 (tariff 2025-05-12): another row has taken'],
    ['an event of another category', planted('events', '2025-05-12,tariff', '2025-05-12,talks'), 'events.csv, row 3'],
  ])('turns red for %s', (_name, texts, fault) => {
    expect(faultsOf(texts).join('\n')).toContain(fault);
  });

  it.each([
    ['a dropped left-out row', 'file,row,key,reason\n', 'release_dates.csv, row 3 (gacc_magnets 2020-03): no value of gacc_magnets'],
    ['a left-out row that is used', `${LEFT_OUT}china_macro.csv,2,cpi_yoy 2025-05,Not wanted.\n`, 'china_macro.csv, row 2 (cpi_yoy 2025-05): listed as left out, but used'],
    ['a left-out row that is no more', `${LEFT_OUT}china_macro.csv,9,cpi_yoy 2026-09,Gone.\n`, 'china_macro.csv, row 9 (cpi_yoy 2026-09): left out, but there is no such row'],
    ['a row left out for no reason', LEFT_OUT.replace('No tonnage for this month.', ''), 'left out without a reason'],
  ])('turns red for %s', (_name, leftOut, fault) => {
    expect(faultsOf(TEXTS, leftOut).join('\n')).toContain(fault);
  });
});

const figures = readFigureRows();

describe.skipIf(figures === undefined)('coverage of the figures by the bundled package', () => {
  const rows: FigureRows = figures ?? new Map();
  const texts = readBundledTexts();
  const cover = (changed: PackageTexts) => coverFigures(rows, readFigurePackage(changed), readLeftOutRows());

  it('uses or leaves out every row of the nine files', () => {
    const { files, faults } = cover(texts);
    expect(faults).toEqual([]);
    expect(files).toHaveLength(9);
  });

  it.each([
    'cpi-yoy,2025-05,',
    'ppi-yoy,2018-01,',
    'exports-yoy,2025-02,',
    'exports-us-yoy,2019-09,-21.9,',
    'exports-value,2024-03,279.14,',
    'rare-earth-exports,2026-02,',
    'magnet-exports-us,2025-09,',
    'mine-production-myanmar,2020,',
    'china-mining-share-iea-cited,none,',
    'us-duty-on-china,2025-04-10,',
    'us-average-duty,2025-11-13,',
  ])('misses the observation %s when it is taken away, and when its value changes', (start) => {
    const line = texts.observations.split('\n').find((text) => text.startsWith(start)) ?? 'no such observation';
    const [indicator = '', period = '', value = ''] = line.split(',');
    const without = texts.observations.replace(`${line}\n`, '');
    const altered = texts.observations.replace(line, line.replace(`,${value},`, `,${Number(value) + 1},`));
    expect(cover({ ...texts, observations: without }).faults.join('\n')).toContain(`${indicator}.${period}`);
    expect(cover({ ...texts, observations: altered }).faults.join('\n')).toContain(`${indicator}.${period}`);
  });
});
