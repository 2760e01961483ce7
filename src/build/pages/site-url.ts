/**
 * The address that the site will have, from the variable `SITE_URL`, with a slash at its end: canonical addresses, preview
 * pictures and the sitemap need it whole. Null where it is not set. Throws for what is no address of the web, or has a
 * query or fragment.
 */
export function siteUrl(given = process.env['SITE_URL']): string | null {
  if (given === undefined || given === '') return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Error(`SITE_URL is not the address of a site: ${given}`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
