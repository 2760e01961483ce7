declare module 'virtual:offline-worker' {
  /** Whether this build has a service worker that keeps it; one made with `SW=off`, and the development server, have none. */
  export const offlineWorker: boolean;
}
