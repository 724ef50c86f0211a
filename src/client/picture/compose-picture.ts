import { drawn } from '../../core/layout/drawn-number.ts';
import { frameDrawing, type PictureLine, type PictureTexts } from '../../core/layout/picture-frame.ts';
import { stillCopy } from './still-copy.ts';

const namespace = 'http://www.w3.org/2000/svg';
const gap = 8;

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The drawings, as they are seen now, as one SVG that stands alone; `beside`: an element whose text is as quiet as the source should be. */
export function composePicture(drawings: readonly SVGSVGElement[], texts: PictureTexts, beside: Element): Picture {
  const page = getComputedStyle(document.body);
  const [ink, paper, soft] = [page.color, page.backgroundColor, getComputedStyle(beside).color];
  const parts = drawings.map((drawing) => ({ drawing, ...sizeOf(drawing) }));
  const frame = frameDrawing(texts, {
    width: Math.max(...parts.map(({ width }) => width)),
    height: parts.reduce((sum, { height }) => sum + height + gap, -gap),
  });
  const { width, height } = frame;
  const svg = element('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'font-family': getComputedStyle(drawings[0] ?? beside).fontFamily });
  svg.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', document.documentElement.lang);
  const isRight = getComputedStyle(document.documentElement).direction === 'rtl';
  const write = (lines: readonly PictureLine[], look: Record<string, string>) =>
    lines.map(({ text, x, y, size }) => {
      const line = element('text', { x: drawn(isRight ? width - x : x), y: drawn(y), 'font-size': size, ...(isRight && { direction: 'rtl' }), ...look });
      line.textContent = text;
      return line;
    });
  const [title, about] = [element('title', {}), element('desc', {})];
  title.textContent = texts.title;
  about.textContent = `${texts.dates} ${texts.source}`;
  svg.append(title, about, element('rect', { width, height, fill: paper }), ...write(frame.title, { fill: ink, 'font-weight': '600' }), ...write(frame.dates, { fill: ink }));
  let top = frame.drawing.y;
  for (const { drawing, ...size } of parts) {
    const copy = stillCopy(drawing);
    const place = { x: frame.drawing.x, y: top, width: size.width, height: size.height, viewBox: `0 0 ${size.width} ${size.height}`, overflow: 'visible' };
    for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
    svg.append(copy);
    top += size.height + gap;
  }
  svg.append(...write(frame.source, { fill: soft }));
  return { svg: new XMLSerializer().serializeToString(svg), width, height };
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** In the units of the drawing, whatever size the page gives it. */
function sizeOf(svg: SVGSVGElement): { width: number; height: number } {
  const { width, height } = svg.viewBox.baseVal;
  return width > 0 && height > 0 ? { width, height } : svg.getBoundingClientRect();
}
