/** What stands in place of a page that was never visited, without a network: in both languages, for nothing says which. */
export function offlinePage(scope: string): Response {
  const home = new URL(scope).pathname.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const html = [
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    '<title>Offline · Sourceline</title></head><body><main><h1>You are offline</h1>',
    `<p>This page was not opened before, so it is not kept on this device. <a href="${home}">The dashboard is</a>.</p>`,
    `<p lang="zh-Hans">您已离线。此页以前没有打开过，本机没有保存。<a href="${home}">总览页面可以打开</a>。</p>`,
    '</main></body></html>',
  ].join('');
  return new Response(html, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "default-src 'none'" } });
}
