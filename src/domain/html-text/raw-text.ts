/** Where the end tag of a raw element begins, from a position on; the end of the text if there is none. */
function endTagAt(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

const SCRIPT_MARK = /<!--|-->|<\/?script(?=[\s/>])/gi;

/**
 * A script may hold `<!-- <script> … </script> -->`, of which the end tag in the middle ends nothing: the state of
 * HTML called "script data double escaped".
 */
function endOfScript(html: string, from: number): number {
  let state: 'plain' | 'escaped' | 'double' = 'plain';
  SCRIPT_MARK.lastIndex = from;
  for (let match = SCRIPT_MARK.exec(html); match !== null; match = SCRIPT_MARK.exec(html)) {
    const mark = match[0].toLowerCase();
    if (mark === '</script' && state !== 'double') return match.index;
    if (mark === '</script') state = 'escaped';
    else if (mark === '-->') state = 'plain';
    else if (mark === '<!--') state = state === 'plain' ? 'escaped' : state;
    else if (state === 'escaped') state = 'double';
  }
  return html.length;
}

/** Where the content of a raw element ends: at its end tag, or with the text. */
export function endOfRawText(html: string, name: string, from: number): number {
  return name === 'script' ? endOfScript(html, from) : endTagAt(html, name, from);
}
