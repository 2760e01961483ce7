/** The way into the guided reading beside the name of the page, before and after the application is there. 44 px to a finger. */
export const ENTRY_LOOK =
  'inline-flex min-h-8 items-center text-m underline decoration-rule-strong underline-offset-4 hover:decoration-ink max-desktop:min-h-11';
