/** Said where an address leads nowhere. */
export const notFoundWords = {
  title: 'There is no page here',
  why: 'The address was cut or misspelt, or it names a figure that this version of the data does not hold. Nothing was lost: every figure can be found from the charts.',
  claims: 'The page of a figure is c/ and the id of the figure, that of a view with a name v/ and its name.',
  home: 'To the charts',
};

/** The shape that the words of every language have. */
export type NotFoundWords = typeof notFoundWords;
