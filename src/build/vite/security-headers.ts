import type { Plugin } from 'vite';

const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types sourceline',
] as const;

/** The content security policy of every page that we build, as the value of its `<meta>` element. */
export const contentSecurityPolicy = DIRECTIVES.join('; ');

/**
 * Puts the content security policy into each built page, before anything that could load. In the development server it
 * is left out: there Vite injects styles and scripts in ways that the policy forbids.
 *
 * A `<meta>` policy cannot carry `frame-ancestors` and does not reach workers; both are a matter for response headers.
 */
export function securityHeaders(): Plugin {
  return {
    name: 'sourceline:security-headers',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
