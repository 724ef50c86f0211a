import { drawn } from '../layout/drawn-number.ts';
import { frameCard, frameDrawing, type PictureFrame, type PictureLine, type PictureSize, type PictureTexts } from '../layout/picture-frame.ts';
import { directionOf } from './direction.ts';
import { html, type Markup, raw } from './markup.ts';
import { type DrawingClass, drawingClasses, type PictureSheet } from './picture-sheet.ts';
import { heldInXml } from './xml-text.ts';

export interface PictureOptions extends PictureTexts {
  /** `<svg>` of the pages, from the top down. */
  readonly drawings: readonly string[];
  readonly sheet: PictureSheet;
  /** BCP 47, of the texts. */
  readonly language: string;
  /** Left out: as large as the drawings need. */
  readonly size?: PictureSize;
}

/** For pictures whose reader has that font; others have theirs. */
const family = "'Noto Sans', system-ui, -apple-system, 'Segoe UI', sans-serif";

const gap = 8;

/**
 * Drawings of the pages as one SVG that stands alone: with a title, the dates that are shown and where it is from, its
 * colours in it, no links, no script, and nothing to fetch.
 */
export function pictureSvg({ drawings, sheet, language, size, ...texts }: PictureOptions): string {
  const parts = drawings.map(partOf);
  const whole = { width: Math.max(...parts.map(({ width }) => width)), height: parts.reduce((sum, { height }) => sum + height + gap, -gap) };
  const frame = size === undefined ? frameDrawing(texts, whole) : frameCard(texts, whole, size);
  const { width, height, drawing } = frame;
  let top = 0;
  const placed = parts.map((part) => {
    const at = top;
    top += part.height + gap;
    return html`<g class="${part.className}" transform="translate(0 ${drawn(at)})">${part.content}</g>
`;
  });
  const isRight = directionOf(language) === 'rtl';
  const write = (lines: readonly PictureLine[], look: Markup) => lines.map((line) => textOf(line, look, isRight ? width - line.x : null));
  return heldInXml(String(html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" xml:lang="${language}" font-family="${family}" font-size="12">
<title>${texts.title}</title>
<desc>${[texts.dates, texts.source].filter((text) => text !== '').join(' ')}</desc>
<style>text{fill:${raw(sheet.colour('soft'))}}
${raw([...new Set(parts.map((part) => sheet.rules(part.drawing)))].join('\n'))}</style>
<rect width="${width}" height="${height}" fill="${sheet.colour('paper')}"/>
${write(frame.title, html`font-weight="600" style="fill:${sheet.colour('ink')}"`)}${write(frame.dates, html`style="fill:${sheet.colour('ink')}"`)}<g transform="translate(${drawn(drawing.x)} ${drawn(drawing.y)})${drawing.scale !== 1 && ` scale(${drawing.scale.toFixed(4)})`}">
${placed}</g>
${drawing.isCut && fade(frame, sheet)}${write(frame.source, html`style="fill:${sheet.colour('soft')}"`)}</svg>
`));
}

function textOf({ text, x, y, size }: PictureLine, look: Markup, right: number | null): Markup {
  return html`<text x="${drawn(right ?? x)}" y="${drawn(y)}" font-size="${size}"${right !== null && html` direction="rtl"`} ${look}>${text}</text>
`;
}

/** The paper over what goes on below. */
function fade({ width, height, drawing }: PictureFrame, sheet: PictureSheet): Markup {
  const paper = sheet.colour('paper');
  const bottom = drawing.y + drawing.height;
  return html`<linearGradient id="fade" x2="0" y2="1"><stop stop-color="${paper}" stop-opacity="0"/><stop offset="1" stop-color="${paper}"/></linearGradient>
<rect x="0" y="${drawn(bottom - 60)}" width="${width}" height="60" fill="url(#fade)"/>
<rect x="0" y="${drawn(bottom)}" width="${width}" height="${drawn(height - bottom)}" fill="${paper}"/>
`;
}

/** The content of a drawing of ours, without its links: addresses mean nothing where a picture is. */
function partOf(svg: string): { readonly className: string; readonly drawing: DrawingClass; readonly width: number; readonly height: number; readonly content: Markup } {
  const [head = '', className = '', width = '0', height = '0'] = /^<svg class="([\w -]*)" viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>/.exec(svg) ?? [];
  const drawing = drawingClasses.find((each) => className.split(' ').includes(each));
  if (drawing === undefined) throw new TypeError(`No drawing of the pages: ${svg.slice(0, 60)}`);
  const content = svg.slice(head.length, svg.lastIndexOf('</svg>')).replace(/<a\b([^>]*)>/g, (_, attributes: string) => `<g${attributes.replace(/ (?:href|tabindex)="[^"]*"/g, '')}>`).replaceAll('</a>', '</g>');
  return { className, drawing, width: Number(width), height: Number(height), content: raw(content) };
}
