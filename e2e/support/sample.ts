/** Specs of what the product stands or falls with, run whole every time. */
const WHOLE = ['readers-task', 'offline', 'tasks', 'focus', 'drawn-equals-data', 'first-paint', 'gestures', 'dense', 'example', 'phone', 'support/'];

/** Of every hundred other tests so many are run where the suite is not run in full. */
const SHARE = 27;

/** FNV-1a: the same for a name on every machine, so that the sample is fixed until a test is named anew. */
function hashOf(name: string): number {
  let hash = 0x81_1c_9d_c5;
  for (const sign of name) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01_00_01_93) >>> 0;
  return hash;
}

/** Whether a test belongs to the sample of the browser suite: by its file, or by the hash of its project and title. */
export function isInSample(file: string, name: string): boolean {
  return WHOLE.some((spec) => file.includes(`e2e/${spec}`)) || hashOf(name) % 100 < SHARE;
}
