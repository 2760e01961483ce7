import { CACHE, COMMON_HEADERS, FRAME_ANCESTORS, KEPT_FOLDERS, policyHeader } from './header-rules.ts';

/** A sample for one kind of server, as the build writes it. */
export interface HostingFile {
  /** Below `dist/`. */
  readonly path: string;
  readonly text: string;
}

const COMMON = Object.entries(COMMON_HEADERS);

/**
 * Pages by name, and the worker that keeps them, which must never outlive its release: these hosts join the values of a header
 * that two rules give, so no rule may say it for all files.
 */
const PAGES = ['/', '/index.html', '/sw.js', '/links.html', '/embed.html', '/check.html', '/404.html', '/c/*', '/v/*', '/zh/*'];

function staticHost(): string {
  const rule = (path: string, headers: readonly (readonly [string, string])[]) =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    '# For hosts that read a file of this name at the top of the site. Below a folder, put the folder before each path.',
    '# A rule cannot see the query, so every page may be framed. To allow no frames, write',
    `# "${FRAME_ANCESTORS.page}" in place of "${FRAME_ANCESTORS.embed}".`,
    rule('/*', [['Content-Security-Policy', policyHeader(FRAME_ANCESTORS.embed)], ...COMMON]),
    ...KEPT_FOLDERS.map((folder) => rule(`/${folder}/*`, [['Cache-Control', CACHE.kept]])),
    ...PAGES.map((path) => rule(path, [['Cache-Control', CACHE.asked]])),
    '',
  ].join('\n');
}

function nginx(): string {
  return [
    '# For nginx. The two maps stand in "http", the rest in the "server" of the site.',
    '# Only a view with embed=1 may be framed by other sites.',
    'map $arg_embed $sourceline_policy {',
    `  default "${policyHeader(FRAME_ANCESTORS.page)}";`,
    `  "1" "${policyHeader(FRAME_ANCESTORS.embed)}";`,
    '}',
    'map $uri $sourceline_cache {',
    `  default "${CACHE.asked}";`,
    `  "~/(?:${KEPT_FOLDERS.join('|')})/" "${CACHE.kept}";`,
    '}',
    'server {',
    '  listen 8080;',
    '  root /srv/sourceline;',
    '  add_header Content-Security-Policy $sourceline_policy always;',
    '  add_header Cache-Control $sourceline_cache;',
    ...COMMON.map(([name, value]) => `  add_header ${name} "${value}" always;`),
    '  error_page 404 /404.html;',
    '  location / {',
    '    try_files $uri $uri/index.html =404;',
    '  }',
    '}',
    '',
  ].join('\n');
}

function caddy(): string {
  return [
    '# For Caddy. Put the name of your site in place of the port, and Caddy gets it a certificate.',
    '# Only a view with embed=1 may be framed by other sites.',
    ':8080 {',
    '  root * /srv/sourceline',
    '  encode zstd gzip',
    '  @framed query embed=1',
    '  @whole not query embed=1',
    `  @kept path ${KEPT_FOLDERS.map((folder) => `/${folder}/*`).join(' ')}`,
    `  @asked not path ${KEPT_FOLDERS.map((folder) => `/${folder}/*`).join(' ')}`,
    `  header @framed Content-Security-Policy "${policyHeader(FRAME_ANCESTORS.embed)}"`,
    `  header @whole Content-Security-Policy "${policyHeader(FRAME_ANCESTORS.page)}"`,
    `  header @kept Cache-Control "${CACHE.kept}"`,
    `  header @asked Cache-Control "${CACHE.asked}"`,
    ...COMMON.map(([name, value]) => `  header ${name} "${value}"`),
    '  file_server',
    '  handle_errors {',
    '    rewrite * /404.html',
    '    file_server',
    '  }',
    '}',
    '',
  ].join('\n');
}

/** The samples, written anew by each build from the policy that the pages carry, so that the two cannot drift. */
export const HOSTING_FILES: readonly HostingFile[] = [
  { path: 'hosting/headers.txt', text: staticHost() },
  { path: 'hosting/nginx.conf', text: nginx() },
  { path: 'hosting/caddyfile.txt', text: caddy() },
];
