import { linesOf, withLongWordsBroken } from './text-width.ts';

/** What a drawing needs around it to be understood where nothing else is. */
export interface PictureTexts {
  readonly title: string;
  /** Which dates are shown, and what of; '': nothing is dated. */
  readonly dates: string;
  /** Where it is from. */
  readonly source: string;
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A line of text with its baseline. */
export interface PictureLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Where everything stands in a picture. */
export interface PictureFrame extends PictureSize {
  readonly title: readonly PictureLine[];
  readonly dates: readonly PictureLine[];
  readonly source: readonly PictureLine[];
  readonly drawing: {
    readonly x: number;
    readonly y: number;
    readonly scale: number;
    /** What of the picture the drawing has for itself, down from `y`; `isCut`: it would need more. */
    readonly height: number;
    readonly isCut: boolean;
  };
}

interface Sizes {
  readonly margin: number;
  readonly title: number;
  readonly titleLines: number;
  readonly dates: number;
  readonly source: number;
}

const ofDrawing: Sizes = { margin: 16, title: 20, titleLines: 4, dates: 13, source: 11 };
const ofCard: Sizes = { margin: 40, title: 36, titleLines: 2, dates: 21, source: 17 };

/** A drawing is not scaled to less: its words could not be read. */
const leastScale = 0.75;
const mostScale = 1.8;
/** Below that, titles would be a column of words. */
const leastWidth = 320;
const leading = 1.3;
/** The words of drawings are 12 units high. */
const measured = 12;

/** A picture as large as its drawing needs. */
export function frameDrawing(texts: PictureTexts, drawing: PictureSize): PictureFrame {
  const width = Math.max(drawing.width, leastWidth) + 2 * ofDrawing.margin;
  const head = headOf(texts, width, ofDrawing);
  const top = head.bottom + ofDrawing.margin * 0.75;
  const source = linesAt(texts.source, width, ofDrawing, { size: ofDrawing.source, atMost: 12, top: top + drawing.height + ofDrawing.margin * 0.5 });
  const height = Math.ceil(source.bottom + ofDrawing.margin * 0.75);
  return { width, height, ...head, source: source.lines, drawing: { x: ofDrawing.margin, y: top, scale: 1, height: drawing.height, isCut: false } };
}

/** A picture of a given size; a drawing that is too high for it goes on below its end. */
export function frameCard(texts: PictureTexts, drawing: PictureSize, { width, height }: PictureSize): PictureFrame {
  const head = headOf(texts, width, ofCard);
  const top = head.bottom + ofCard.margin * 0.6;
  const ofSource = { size: ofCard.source, atMost: 2 };
  const { lines } = linesAt(texts.source, width, ofCard, { ...ofSource, top: 0 });
  const sourceTop = height - ofCard.margin * 0.75 - lines.length * ofCard.source * leading;
  const source = linesAt(texts.source, width, ofCard, { ...ofSource, top: sourceTop });
  const room = sourceTop - ofCard.margin * 0.4 - top;
  const across = (width - 2 * ofCard.margin) / drawing.width;
  const scale = Math.min(mostScale, across, Math.max(room / drawing.height, Math.min(leastScale, across)));
  const left = (width - drawing.width * scale) / 2;
  return { width, height, ...head, source: source.lines, drawing: { x: left, y: top, scale, height: room, isCut: drawing.height * scale > room + 1 } };
}

function headOf({ title, dates }: PictureTexts, width: number, sizes: Sizes): { title: PictureLine[]; dates: PictureLine[]; bottom: number } {
  const first = linesAt(title, width, sizes, { size: sizes.title, atMost: sizes.titleLines, top: sizes.margin * 0.75 });
  const second = linesAt(dates, width, sizes, { size: sizes.dates, atMost: 2, top: first.bottom + sizes.margin * 0.1 });
  return { title: first.lines, dates: second.lines, bottom: dates === '' ? first.bottom : second.bottom };
}

function linesAt(text: string, width: number, { margin }: Sizes, { size, atMost, top }: { size: number; atMost: number; top: number }): { lines: PictureLine[]; bottom: number } {
  const room = ((width - 2 * margin) * measured) / size;
  const lines = linesOf(withLongWordsBroken(text, room), room, atMost).map((line, index) => ({ text: line, x: margin, y: Math.round(top + size * (index * leading + 1)), size }));
  return { lines, bottom: Math.ceil(top + lines.length * size * leading) };
}
