import { fail, ok, type Result } from '../result.ts';
import { SVG_RECORD_ID } from './carriers.ts';
import { exportIssue } from './export-issue.ts';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-z]{2,4}));/g, (reference, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? reference;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
}

/**
 * The text of the record in an SVG file, as {@link SVG_RECORD_ID} marks it; programs that save the file anew may put
 * other attributes beside the id, a prefix before the name, or the text into a CDATA section.
 */
export function readSvgRecordText(svg: string): Result<string> {
  const mark = new RegExp(`<((?:[A-Za-z][\\w.-]{0,20}:)?metadata)\\b[^<>]*?\\bid\\s*=\\s*["']${SVG_RECORD_ID}["'][^<>]*>`).exec(svg);
  if (mark === null) return fail(exportIssue('export-no-record', 'svg'));
  const start = mark.index + mark[0].length;
  const end = svg.indexOf(`</${mark[1]}`, start);
  if (end === -1) return fail(exportIssue('export-unreadable', 'svg'));
  const text = svg.slice(start, end).trim();
  const isRaw = text.startsWith('<![CDATA[') && text.endsWith(']]>');
  return ok(isRaw ? text.slice('<![CDATA['.length, -']]>'.length) : unescaped(text));
}
