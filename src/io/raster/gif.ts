import type { RasterSize } from './raster-size.ts';

/** The size of a GIF's logical screen. */
export function gifSize(view: DataView): RasterSize {
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}
