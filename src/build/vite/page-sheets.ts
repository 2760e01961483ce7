import type { Rolldown } from 'vite';
import { inProject } from '../setup/project.mjs';

/** The finished HTML of the dashboard; other pages begin with what it loads. */
export function dashboardHtml(bundle: Rolldown.OutputBundle): string {
  const index = bundle['index.html'];
  if (index?.type !== 'asset') throw new Error('the build has no index.html to take its style sheets from');
  return String(index.source);
}

/** The style sheets of the dashboard, which dress the other pages too: that of its first paint, then that of the application. */
export function pageSheets(bundle: Rolldown.OutputBundle): readonly string[] {
  const first = [...dashboardHtml(bundle).matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"/g)].map(([, href = '']) => href);
  const application = Object.values(bundle).find((file) => file.type === 'chunk' && file.facadeModuleId === inProject('src/main.tsx'));
  const later = application?.type === 'chunk' ? [...(application.viteMetadata?.importedCss ?? [])].map((file) => `./${file}`) : [];
  return [...new Set([...first, ...later])];
}
