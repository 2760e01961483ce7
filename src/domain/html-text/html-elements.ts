function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Elements that begin and end on a line of their own, as browsers draw them. */
export const BLOCKS = names(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol p plaintext pre search section ' +
    'summary table tbody tfoot thead title tr ul',
);

/** Elements that stand beside their neighbours with room between: the figures of two cells are two figures. */
export const CELLS = names('td th button label rt');

/** Elements set above or below the line. */
export const RAISED = names('sup sub');

/** Elements without an end tag. */
export const VOIDS = names('area base br col embed frame hr img input link meta param source track wbr');

/** Elements whose end tag may be left out: an unseen one ends where the next of its kind begins. */
export const SELF_ENDING = names('dd dt li option p td th tr');

/** Elements whose content is never a part of the page's words: dropped up to their end tag, tags inside unread. */
export const RAW = names('iframe noembed noframes noscript script style textarea title xmp');

/** Elements whose content is not seen as words either, but is made of tags. */
export const UNSEEN = names('audio canvas datalist math object select svg template video');

/** Elements in which white space stays as it is written. */
export const PREFORMATTED = names('pre listing');
