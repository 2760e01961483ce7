import { createExternalStore } from './external-store.ts';

/** Something to be said to those who hear the page. */
interface Announcement {
  readonly text: string;
}

/** The last announcement; each is an object of its own, so that the same words can be said twice. */
export const announcements = createExternalStore<Announcement>({ text: '' });

/** Has a sentence spoken, after what is being spoken now: the page has one live region, which listens to this. */
export function announce(text: string): void {
  announcements.set({ text });
}
