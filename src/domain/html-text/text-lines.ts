/** Gathers words as a browser lays them out: runs of white space as one space, none at the edges of a line. */
export interface TextLines {
  readonly add: (text: string) => void;
  /** Keeps every space and line break. */
  readonly addAsWritten: (text: string) => void;
  /** Begins a new line, unless one has just begun. */
  readonly breakLine: () => void;
  /** Room between two neighbours on one line. */
  readonly space: () => void;
  readonly text: () => string;
}

/** White space that HTML collapses; a no-break space is none of it. */
const RUN = /[ \t\n\r\f]+/g;

export function createTextLines(): TextLines {
  const parts: string[] = [];
  /** What stands before the next words; nothing at the start of the text and after a written line end. */
  let gap: '' | ' ' | '\n' = '';
  let atLineStart = true;

  const push = (words: string): void => {
    parts.push(gap + words);
    gap = '';
    atLineStart = false;
  };
  const space = (): void => {
    if (!atLineStart && gap === '') gap = ' ';
  };
  return {
    space,
    add: (text) => {
      const words = text.replaceAll(RUN, ' ');
      if (words.startsWith(' ')) space();
      const bare = words.slice(words.startsWith(' ') ? 1 : 0, words.endsWith(' ') ? -1 : undefined);
      if (bare !== '') push(bare);
      if (words.endsWith(' ')) space();
    },
    addAsWritten: (text) => {
      if (text === '') return;
      push(text);
      atLineStart = text.endsWith('\n');
    },
    breakLine: () => {
      if (!atLineStart) gap = '\n';
      atLineStart = true;
    },
    text: () => parts.join(''),
  };
}
