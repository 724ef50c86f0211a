import { tagAt, type RasterSize } from './raster-size.ts';

/** The size of a WebP: of its canvas where it is extended, else of its one lossy (VP8) or lossless (VP8L) image. */
export function webpSize(view: DataView): RasterSize | null {
  switch (tagAt(view, 12)) {
    case 'VP8X':
      return { width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return view.getUint8(20) === 0x2f ? { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) } : null;
    }
    case 'VP8 ':
      return uint24(view, 23) === 0x2a019d ? { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff } : null;
    default:
      return null;
  }
}

const uint24 = (view: DataView, at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
