import type { RasterFacts } from '../../core/model/source-text.ts';
import { avifSize, isAvif } from './avif.ts';
import { gifSize } from './gif.ts';
import { jpegSize } from './jpeg.ts';
import { pngSize } from './png.ts';
import type { RasterSize } from './raster-size.ts';
import { webpSize } from './webp.ts';

interface Format {
  readonly type: NonNullable<RasterFacts['type']>;
  readonly isFormat: (view: DataView) => boolean;
  readonly size: (view: DataView) => RasterSize | null;
}

const begins = (pattern: RegExp) => (view: DataView) =>
  pattern.test(Buffer.from(view.buffer, view.byteOffset, Math.min(12, view.byteLength)).toString('latin1'));

const formats: readonly Format[] = [
  { type: 'image/png', isFormat: begins(/^\x89PNG\r\n\x1a\n/), size: pngSize },
  { type: 'image/jpeg', isFormat: begins(/^\xff\xd8\xff/), size: jpegSize },
  { type: 'image/webp', isFormat: begins(/^RIFF[^]{4}WEBP/), size: webpSize },
  { type: 'image/gif', isFormat: begins(/^GIF8[79]a/), size: gifSize },
  { type: 'image/avif', isFormat: isAvif, size: avifSize },
];

/**
 * What a picture is, by its first bytes alone, whatever its name. `beginning` may be shorter than the file of `bytes`
 * bytes: then a size that stands further on is `null`, as is one that cannot be made out.
 */
export function rasterFacts(beginning: Uint8Array, bytes: number): RasterFacts {
  const view = new DataView(beginning.buffer, beginning.byteOffset, beginning.byteLength);
  const format = formats.find(({ isFormat }) => isFormat(view));
  const size = format === undefined ? null : sizeOf(format, view);
  return { type: format?.type ?? null, width: size?.width ?? null, height: size?.height ?? null, bytes };
}

function sizeOf(format: Format, view: DataView): RasterSize | null {
  try {
    const size = format.size(view);
    return size !== null && size.width > 0 && size.height > 0 ? size : null;
  } catch (thrown) {
    if (thrown instanceof RangeError) return null; // The header points past the end.
    throw thrown;
  }
}
