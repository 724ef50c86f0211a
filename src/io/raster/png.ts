import { tagAt, type RasterSize } from './raster-size.ts';

/** The size in a PNG's header chunk, which is the first. */
export function pngSize(view: DataView): RasterSize | null {
  return tagAt(view, 12) === 'IHDR' ? { width: view.getUint32(16), height: view.getUint32(20) } : null;
}
