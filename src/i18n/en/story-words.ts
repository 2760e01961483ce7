export type StoryWords = typeof storyWords;

/** The words around the steps of the guided reading, live and on its page of its own. */
export const storyWords = {
  /** Names the reading, on the screen and for those who hear it. */
  name: 'The London talks, step by step',
  intro:
    'What five reports said of the London talks of June 2025, and the figures around them. Each figure is taken from the data and leads to the view that shows it.',
  of: (step: number, steps: number) => `${step} of ${steps}`,
  said: (step: number, steps: number, title: string) => `Step ${step} of ${steps}: ${title}`,
  previous: 'Previous',
  next: 'Next',
  leave: 'Leave the story',
  present: 'Present',
  endPresenting: 'End presenting',
  /** Said once the reader has explored away from the view of the step. */
  back: 'Back to this step’s view',
  keys: 'Arrow keys turn, Esc leaves',
  open: 'Open this view',
  quoted: (publisher: string) => `${publisher}:`,
  cited: (publishers: string) => `Cited from ${publishers}`,
  home: 'To the figures',
};
