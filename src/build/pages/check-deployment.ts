import { checkWords } from '../../i18n/en/check-words.ts';
import { pagesWords } from '../../i18n/en/pages-words.ts';
import { CHECKS, type Findings, type Sent } from './deployment-checks.ts';

/* The script of the page on protections: tries each here and now, and writes down what came of it. */

/** Long enough for a report of the policy, which comes after the deed. */
const REPORT_MS = 300;

const reported = new Set<string>();
document.addEventListener('securitypolicyviolation', (event) => reported.add(event.effectiveDirective));

/** Whether something happens rather than throws. */
function works(run: () => boolean): boolean {
  try {
    return run();
  } catch {
    return false;
  }
}

function runsCode(): boolean {
  // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-call -- whether this is refused is the question
  return works(() => Boolean(new Function('return true')()));
}

function appliesStyle(): boolean {
  const probe = document.createElement('p');
  works(() => {
    probe.setAttribute('style', 'position: fixed');
    return true;
  });
  document.body.append(probe);
  const applied = getComputedStyle(probe).position === 'fixed';
  probe.remove();
  return applied;
}

/** An address without a server, so that nothing is asked where no policy stops it. */
async function connects(): Promise<boolean> {
  return fetch('data:text/plain,x').then(
    () => true,
    () => false,
  );
}

function takesMarkup(): boolean | null {
  if (!('trustedTypes' in window)) return null;
  return works(() => {
    document.createElement('p').innerHTML = '<b>x</b>';
    return true;
  });
}

async function ask(address: string): Promise<Sent | null> {
  try {
    const { status, headers } = await fetch(address, { cache: 'no-store' });
    return { status, header: (name) => headers.get(name) };
  } catch {
    return null;
  }
}

/** Which service workers answer for this page. */
async function findWorker(): Promise<Findings['worker']> {
  if (!('serviceWorker' in navigator)) return null;
  const ours = new URL('./sw.js', location.href).href;
  return navigator.serviceWorker.getRegistrations().then(
    (all) => {
      const scripts = all.map(({ active, waiting, installing }) => (active ?? waiting ?? installing)?.scriptURL);
      if (scripts.some((script) => script !== ours)) return 'foreign';
      return scripts.length > 0 ? 'ours' : 'none';
    },
    () => null,
  );
}

async function findOut(): Promise<Findings> {
  const files = document.querySelector<HTMLElement>('meta[name=sourceline-files]')?.dataset ?? {};
  const policy = document.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content') ?? '';
  const tried = { codeRan: runsCode(), styleApplied: appliesStyle(), markupTaken: takesMarkup(), connected: await connects() };
  const [page, asset, data, missing, worker] = await Promise.all([
    ask(location.href),
    ask(files['asset'] ?? ''),
    ask(files['package'] ?? ''),
    ask('./no-such-file.csv'),
    findWorker(),
  ]);
  await new Promise((resolve) => setTimeout(resolve, REPORT_MS));
  const cookies = navigator.cookieEnabled ? document.cookie !== '' : null;
  return { secure: isSecureContext, ...tried, reported, page, asset, data, missing, policy, cookies, worker };
}

function rowOf(id: string): { readonly state: Element | null; readonly said: Element | null } {
  const row = document.querySelector(`[data-check="${id}"]`);
  return { state: row?.querySelector('[data-state]') ?? null, said: row?.querySelector('[data-said]') ?? null };
}

function show(findings: Findings): void {
  const { states } = pagesWords.check;
  for (const [id, { yes, no, unknown }] of Object.entries(checkWords)) {
    const check = Object.entries(CHECKS).find(([name]) => name === id)?.[1];
    const found = check?.(findings) ?? 'unknown';
    const { state, said } = rowOf(id);
    state?.setAttribute('data-state', found);
    if (state !== null) state.textContent = states[found];
    const ours = id === 'workers' && findings.worker === 'ours';
    if (said !== null) said.textContent = ours ? pagesWords.check.ownWorker : { yes, no, unknown }[found];
  }
}

for (const id of Object.keys(checkWords)) {
  const { state } = rowOf(id);
  if (state !== null) state.textContent = pagesWords.check.states.waiting;
}
void findOut().then((findings) => {
  show(findings);
  document.querySelector('[data-unchecked]')?.remove();
});
