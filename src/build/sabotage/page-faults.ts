import { browser, EXAMPLE_PAGES, PAGES, SIZES } from './gates.ts';
import { foundBy, type Planted } from './planted.ts';

const onPages = (spec: string, title: string, spoilt: Parameters<typeof foundBy>[1][number], project?: string) => foundBy(browser(spec, title, project), [spoilt]);
const RED = /\d+ failed/;
const STYLE = "  \"style-src 'self'\",";

/** Faults that show on the built pages, and in a browser. */
export const PAGE_FAULTS: readonly Planted[] = [
  ...foundBy(PAGES, [
    { says: 'a style stands in an attribute', file: 'src/features/shell/brand.tsx', find: '<span className="inline-flex', put: '<span style={{ color: "red" }} className="inline-flex', sign: /style attribute/ },
    { says: 'a script stands in the page', file: 'index.html', find: '    <div id="root"></div>', put: '    <script>window.early = true;</script>\n    <div id="root"></div>', sign: /inline script/ },
    { says: 'the policy allows styles in attributes', file: 'src/build/vite/security-headers.ts', find: STYLE, put: "  \"style-src 'self' 'unsafe-inline'\",", sign: /policy/ },
  ]),
  ...foundBy(PAGES, [
    { says: 'a page shows the value of another figure', file: 'src/build/claims/claim-page.tsx', find: '<data value={observation.value} data-claim', put: '<data value={observation.value + 1} data-claim', sign: /whose value is/ },
    { says: 'a word of a quote is lost', file: 'src/build/claims/source-parts.tsx', find: '<q data-evidence={quote.id}>', put: '<q data-evidence={quote.id}>It ', sign: /word for word/ },
    { says: 'the pages of figures have other addresses than their ids', file: 'src/domain/site-paths.ts', find: 'c/${claim}/`', put: 'c/${claim}x/`', sign: /is missing/ },
  ]),
  ...foundBy(SIZES, [
    { says: 'the chart package comes before the first view', file: 'src/first.ts', find: "import './theme/first-view.css';", put: "import './theme/first-view.css';\nimport './charts/chart-frame.tsx';", sign: /at most|before the first view/ },
  ]),
  ...foundBy(EXAMPLE_PAGES, [
    { says: 'a quarter begins a month late', file: 'src/domain/time-period.ts', find: '      return monthStart(period.ordinal * 3);', put: '      return monthStart(period.ordinal * 3 + 1);', sign: RED },
  ]),
  ...onPages('drawn-equals-data', 'every mark of thirty views', { says: 'a point is not drawn', file: 'src/charts/series-vertices.ts', find: '    const corner = { x: point.x, y: point.y };', put: '    if (index === 3) return [];\n    const corner = { x: point.x, y: point.y };', sign: RED }),
  ...onPages('drawn-equals-data', 'every mark of thirty views', { says: 'a series is drawn with the values of another', file: 'src/charts/series-lines.ts', find: 'vertices: corners(series, cut)', put: 'vertices: corners(model.series.at(-1) ?? series, cut)', sign: RED }),
  ...onPages('drawn-equals-data', 'every mark of thirty views', { says: 'the discs stand a month late', file: 'src/charts/disc-marks.ts', find: '    pen.at(spot, originDisc(', put: '    pen.at({ ...spot, x: spot.x + 20 }, originDisc(', sign: RED }),
  ...onPages('privacy', 'a whole visit asks one server', { says: 'a request leaves for another server', file: 'src/main.tsx', find: '  watchMissingParts(window);', put: "  watchMissingParts(window);\n  new Image().src = 'https://example.org/seen.png';", sign: RED }),
  ...onPages('keyboard', 'the whole task by keys', { says: 'a chart has no name', file: 'src/charts/time-chart.tsx', find: '      aria-label={props.label}\n', put: '', sign: RED }),
  ...onPages('keyboard', 'the whole task by keys', { says: 'the focus is lost when the evidence closes', file: 'src/features/evidence/use-focus-return.ts', find: 'if (focused() === null && opener.current !== null) returnTo(opener.current);', put: '', sign: RED }),
  ...onPages('cursor', 'two hundred moves', {
    says: 'the cursor goes through React',
    file: 'src/charts/cursor-layer.tsx',
    find: "import { useRef } from 'react';",
    put: "import { useRef, useSyncExternalStore } from 'react';",
    also: [{ find: 'export function CursorLayer({ range, frame, height, pinned }: CursorLayerProps) {\n', put: 'export function CursorLayer({ range, frame, height, pinned }: CursorLayerProps) {\n  useSyncExternalStore(cursorStore.subscribe, cursorStore.get);\n' }],
    sign: RED,
  }),
  ...onPages('verification', 'a quote that fails its second check', { says: 'a quote that fails its check is shown as sound', file: 'src/domain/evidence/verify-quote.ts', find: "=== sha256 ? 'agree' : 'differ'", put: "=== sha256 ? 'agree' : 'agree'", sign: RED }),
  ...onPages('faults', 'one digit that is another', { says: 'figures are drawn whose fingerprint is another', file: 'src/data/fetch-package.ts', find: '  if (found !== sealed.hash) return', put: '  if (found === null) return', sign: RED }),
  ...onPages('phone', 'nothing scrolls sideways', { says: 'the page is wider than a phone', file: 'src/theme/base.css', find: "/* What both style sheets", put: 'body {\n  min-width: 420px;\n}\n/* What both style sheets', sign: RED }, 'phone'),
  ...onPages('first-paint', 'the theme that was chosen', { says: 'the chosen theme comes after the first paint', file: 'src/core/boot.ts', find: "if (theme !== 'system') dataset['theme'] = theme;\n", put: "if (theme === 'system') delete dataset['theme'];\n", sign: RED }),
  ...onPages('languages', 'every screen is in one language: zh', { says: 'an English word stands on a Chinese page', file: 'src/i18n/zh/share-words.ts', find: "  open: '分享',", put: "  open: 'Share',", sign: RED }),
  ...onPages('gestures', 'the overview leads all charts', { says: 'a gesture fills the history', file: 'src/state/write-queue.ts', find: "const joins = last !== undefined && (write.mode === 'replace' || waiting.length >= MAX_WAITING);", put: 'const joins = last !== undefined && waiting.length >= MAX_WAITING;', sign: RED }),
];
