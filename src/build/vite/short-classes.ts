import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { shortenClasses } from '../prerender/short-classes.ts';

const SHEET = /<link rel="stylesheet" href="\.\/(assets\/[^"]+\.css)">/;

/**
 * Gives the dashboard's page a first style sheet of its own, with short names for its classes: what the first paint waits
 * for is bytes. Pages beside it keep the sheet with the long names. After the plugin that reads the sheets for those.
 */
export function shortClasses(): Plugin {
  return {
    name: 'sourceline:short-classes',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        const path = page?.type === 'asset' ? SHEET.exec(String(page.source))?.[1] : undefined;
        const sheet = path === undefined ? undefined : bundle[path];
        if (page?.type !== 'asset' || path === undefined || sheet?.type !== 'asset') throw new Error('index.html has no style sheet');
        const { html, css } = shortenClasses({ html: String(page.source), css: String(sheet.source) });
        const fileName = `assets/first-${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
        this.emitFile({ type: 'asset', fileName, source: css });
        page.source = html.replace(path, fileName);
      },
    },
  };
}
