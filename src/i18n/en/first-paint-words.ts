/** Words of the page as the build drew it, before the application takes over. */
export const firstPaintWords = {
  /** Lines about a link that asks for another view than the drawn one. Months and topics stand behind `{}`. */
  asked: {
    title: 'Reading the figures',
    text: 'The figures of this link are on their way. It asks for:',
    lines: {
      range: 'Months: {}',
      topics: 'Topics: {}',
      at: 'The figures of {}',
      table: 'The table',
      sources: 'The sources',
      disputes: 'The disputes',
      method: 'The method',
      evidence: 'The sentence behind a figure',
      event: 'The sources of an event',
      filters: 'Figures by their evidence, their source or their kind',
      known: 'What was known on a day',
      compare: 'Two figures side by side',
    },
  },
  waiting: 'Figures are still on their way.',
  missing: 'The rest of the page did not arrive. What you see stays; reload it for links, filters and evidence.',
  ownPage: 'Open this view in a page of its own',
  noScript:
    'JavaScript is switched off here. Charts, findings and links to sources are as they were drawn; the cursor, filters and evidence need it.',
};
