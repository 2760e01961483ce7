import { SVG_RECORD_ID } from '../../domain/export/carriers.ts';
import { type ExportRecord, writeExportRecord } from '../../domain/export/export-record.ts';
import { type SvgNode, svgNode } from '../drawing/svg-node.ts';
import { toMarkup } from '../drawing/to-markup.ts';

/** What a picture takes along into its file. */
export interface SvgFileParts {
  readonly record: ExportRecord;
  /** Our Latin face as a woff2 file in base64, so that the file needs nothing but itself; null where it did not arrive. */
  readonly font: string | null;
}

/** Figures stand in columns, as on the page. */
const FIGURES = 'text{font-variant-numeric:lining-nums tabular-nums}';

function fontFace(font: string): string {
  return `@font-face{font-family:'Source Sans 3';font-weight:200 900;src:url(data:font/woff2;base64,${font}) format('woff2')}`;
}

/** A picture as the text of an SVG file: its face and its record inside, nothing outside. */
export function svgFile(picture: SvgNode, { record, font }: SvgFileParts): string {
  const inside = [
    svgNode('metadata', { id: SVG_RECORD_ID }, writeExportRecord(record)),
    svgNode('style', {}, (font === null ? '' : fontFace(font)) + FIGURES),
    ...(typeof picture.children === 'string' ? [] : picture.children),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toMarkup({ ...picture, children: inside })}\n`;
}
