import type { BrowserContext, ConsoleMessage } from '@playwright/test';

const LOUD = new Set(['error', 'warning', 'assert']);
/** What the test runner itself says in place of a worker that it does not let come. */
const RUNNER = 'Service Worker registration blocked by Playwright';
const INSIDE = new Set(['data:', 'blob:']);

declare global {
  interface Window {
    /** Put there by {@link watchPage}; takes the violation as one line. */
    sourcelineReportViolation: (violation: string) => void;
  }
}

/** A console message as one line with its place, or nothing if it is only talk. */
function loudMessage(message: ConsoleMessage): string | undefined {
  if (!LOUD.has(message.type()) || message.text() === RUNNER) return undefined;
  const { url, lineNumber } = message.location();
  return `console ${message.type()}: ${message.text()} (${url}:${lineNumber})`;
}

function leaves(address: string, origin: string): boolean {
  const { protocol, origin: target } = new URL(address);
  return !INSIDE.has(protocol) && target !== origin;
}

/**
 * Reports everything that must never happen in a page of ours, for all pages and workers of the context: uncaught
 * errors, console errors and warnings, violations of the content security policy, requests that leave the server.
 *
 * Violations are heard by a listener in the page, because a blocked `eval` that the page catches shows up nowhere else.
 *
 * @param origin the only place that may be asked for anything, such as "http://127.0.0.1:4179"
 */
export async function watchPage(context: BrowserContext, origin: string, report: (fault: string) => void) {
  context.on('weberror', (error) => report(`page error: ${error.error().message}`));
  context.on('console', (message) => {
    const line = loudMessage(message);
    if (line !== undefined) report(line);
  });
  context.on('request', (request) => {
    if (leaves(request.url(), origin)) report(`request left the server: ${request.url()}`);
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => report(`web socket: ${socket.url()}`));
  });
  await context.exposeFunction('sourcelineReportViolation', (violation: string) =>
    report(`policy violation: ${violation}`),
  );
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      window.sourcelineReportViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`.trim());
    });
  });
}
