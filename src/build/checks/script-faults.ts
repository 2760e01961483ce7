/** What could ask a server for something. A policy in the page does not reach a worker, so its script must hold none of it. */
const NETWORK = /\b(?:fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|importScripts|RTCPeerConnection|caches|indexedDB)\b|\bimport\s*\(|\bimport\.meta\b/g;

/** Whether a built script is that of a worker: ours are named so. */
export function isWorker(path: string): boolean {
  return /(?:^|\/)[a-z-]*-worker-[\w-]+\.js$/.test(path);
}

/**
 * What the script of a worker says that it must not, one line each.
 *
 * @param path below `dist/`, for the message
 */
export function workerFaults(path: string, code: string): readonly string[] {
  const found = new Set(code.match(NETWORK) ?? []);
  return [...found].map((name) => `${path} says ${name}: a worker asks nobody for anything`);
}

/** Beside fetch and the caches, which it is there for, the service worker may have nothing of the network, and no address but its own. */
const BEYOND_OFFLINE = /\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|importScripts|RTCPeerConnection|indexedDB|pushManager|showNotification)\b|\bimport\s*\(|https?:\/\//g;

/** What the script of the service worker says that it must not, one line each. */
export function offlineWorkerFaults(path: string, code: string): readonly string[] {
  const found = new Set(code.match(BEYOND_OFFLINE) ?? []);
  return [...found].map((name) => `${path} says ${name}: the service worker keeps and answers, for this server alone`);
}

/** Trusted Types promise one policy: more than one place that makes one is a fault, and so is none while there are workers. */
export function policyMakerFaults(scripts: ReadonlyMap<string, string>): readonly string[] {
  const makers = [...scripts].flatMap(([path, code]) => Array.from(code.matchAll(/\bcreatePolicy\b/g), () => path));
  const hasWorkers = [...scripts.keys()].some(isWorker);
  if (makers.length === 0 && hasWorkers) return ['no script makes the policy by which workers start'];
  return makers.length > 1 ? [`a Trusted Types policy is made in ${makers.length} places: ${makers.join(', ')}`] : [];
}
