export const embedWords = {
  label: 'Sourceline: US–China trade, in figures you can check',
  /** Publishers, the one behind most figures first; `more` others are not named. */
  sources: (publishers: readonly string[], more: number) =>
    `${publishers.length + more === 1 ? 'Source' : 'Sources'}: ${publishers.join('; ')}${more === 0 ? '' : ` and ${more} more`}.`,
  frozen: (day: string) => `Frozen to the data of ${day}.`,
  home: 'Check each figure at Sourceline',
  nothing: 'This frame is asked to show no panel. The page it links to shows all of them.',
};
