import { units } from './gates.ts';
import { foundBy, type Planted } from './planted.ts';

const test = (name: string, spoilt: Parameters<typeof foundBy>[1][number]) => foundBy(units(`src/${name}.test.ts`), [spoilt]);
const RED = /AssertionError|failed/;

/** Faults in what the product works out, which unit tests must find. */
export const UNIT_FAULTS: readonly Planted[] = [
  ...test('data/exported/read-dropped-file', { says: 'an edited number in a dropped file counts as a correction of ours', file: 'src/domain/export/recorded-value.ts', find: 'return valueHash(value) === value.hash;', put: 'return valueHash(value) !== "" && value.hash !== "";', sign: RED }),
  ...test('data/exported/read-dropped-file', { says: 'an archive is unpacked without end', file: 'src/data/exported/read-zip-record.ts', find: '      if (unpacked > MOST_UNPACKED_BYTES) throw new TooLarge();\n', put: '', sign: RED }),
  ...test('domain/month-for-key', { says: 'keys go by the month among quarters', file: 'src/domain/cursor-stop.ts', find: '  return step ?? 1;', put: '  return step === 3 ? 1 : 1;', sign: RED }),
  ...test('domain/time-period', { says: 'every month is read as the next', file: 'src/domain/time-period.ts', find: '  const monthNumber = year * 12 + month - 1;', put: '  const monthNumber = year * 12 + month;', sign: RED }),
  ...test('domain/csv', { says: 'a formula goes into a table’s file', file: 'src/domain/csv.ts', find: "(FORMULA.test(part) ? `'${part}` : part)", put: '(FORMULA.test(part) ? part : part)', sign: RED }),
  ...test('i18n/format/format-number', { says: 'a hyphen stands for a minus', file: 'src/i18n/format/format-number.ts', find: ".format(value).replace('-', MINUS)", put: '.format(value)', sign: RED }),
  ...test('domain/evidence/evidence-index', { says: 'a copy counts as an origin of its own', file: 'src/domain/evidence/evidence-index.ts', find: 'new Set<OriginId>(quotes.map((quote) => quote.origin)).size', put: 'new Set<SourceId>(quotes.map((quote) => quote.source)).size', sign: RED }),
  ...test('domain/evidence/locate-quote', { says: 'a quote that stands twice counts as found', file: 'src/domain/evidence/locate-quote.ts', find: 'limit = 2)', put: 'limit = 1)', sign: RED }),
  ...test('state/view-url', { says: 'a link forgets what is pinned', file: 'src/state/view-url.ts', find: "    return text === null ? [] : [`${param.key}=${text}`];\n  });\n  return pairs.length === 0", put: "    return text === null || param.key === 'at' ? [] : [`${param.key}=${text}`];\n  });\n  return pairs.length === 0", sign: RED }),
  ...test('state/frozen-links', { says: 'a key of links is renamed', file: 'src/state/view-params.ts', find: "viewParam('lag', 'lag', 56,", put: "viewParam('lag', 'shift', 56,", sign: RED }),
  ...test('theme/palette', { says: 'two series look alike', file: 'src/theme/tokens.css', find: '--china: light-dark(#a3260a, #da3c14);', put: '--china: light-dark(#1f50b4, #77c5fc);', sign: RED }),
  ...test('domain/dense/dense-series', { says: 'a peak is lost in a long series', file: 'src/domain/dense/pyramid.ts', find: 'pyramid.high[own + block] = Math.max(', put: 'pyramid.high[own + block] = Math.min(', sign: RED }),
  ...test('domain/plotted-series', { says: 'a line runs over a figure that is hidden', file: 'src/domain/plotted-series.ts', find: 'isDrawn(before.observation) && ', put: '', sign: RED }),
  ...test('domain/known-on/known-on', { says: 'a past day knows what came later', file: 'src/domain/vintages.ts', find: '!revised && isKnown(plotted) ?', put: '!revised ?', sign: RED }),
  ...test('domain/transform/transforms', { says: 'an index does not begin at a hundred', file: 'src/domain/transform/index-to-base.ts', find: '(one.observation.value / hundred) * 100', put: '(one.observation.value / hundred) * 101', sign: RED }),
  ...test('domain/plotted-series', { says: 'two months released as one stand as one', file: 'src/domain/observation.ts', find: 'monthStart(period.ordinal - 1) : periodStart(period)', put: 'periodStart(period) : periodStart(period)', sign: RED }),
  ...test('charts/drawing/geometry', { says: 'page and pictures are drawn a pixel apart', file: 'src/charts/drawing/pixel-pen.ts', find: 'placedAt(x + dx, y + dy, node)', put: 'placedAt(x + dx + 1, y + dy, node)', sign: RED }),
  ...test('state/history-writer', { says: 'links are written without a pause', file: 'src/state/write-queue.ts', find: '  return Math.max(0, budget, gesture);', put: '  return Math.max(0, Math.min(0, budget, gesture));', sign: RED }),
  ...test('state/reload-guard', { says: 'a missing part reloads the page for ever', file: 'src/state/reload-guard.ts', find: '  if (hasReloaded(page)) return false;\n', put: '', sign: RED }),
  ...test('domain/evidence/verify-quote', { says: 'words that differ are said to agree', file: 'src/domain/evidence/verify-quote.ts', find: "=== sha256 ? 'agree' : 'differ'", put: "=== sha256 ? 'agree' : 'agree'", sign: RED }),
  ...test('build/sabotage/sabotage', { says: 'a gate is left out of the checks', file: 'src/build/setup/steps.mjs', find: "  { name: 'layers', run: [runTs, 'src/build/checks/layers.ts'] },\n", put: '', sign: RED }),
];
