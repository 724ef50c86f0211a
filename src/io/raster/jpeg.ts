import { tagAt, turned, type RasterSize } from './raster-size.ts';

/** The size in a JPEG's frame header, turned as its EXIF orientation says, since browsers turn the picture so. */
export function jpegSize(view: DataView): RasterSize | null {
  let sideways: boolean | null = null;
  for (let at = 2; view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1; // Any number of fill bytes may precede a marker.
      continue;
    }
    if (isFrame(marker)) {
      const size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
      return sideways ? turned(size) : size;
    }
    if (marker === startOfScan) return null;
    // The first EXIF counts; to look at each would let a small file ask for much work.
    if (marker === application1 && tagAt(view, at + 4) === 'Exif') sideways ??= isSideways(view, at + 10);
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

const startOfScan = 0xda;
const application1 = 0xe1;

// SOF0 to SOF15, among which three markers mean other things: DHT, JPG and DAC.
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Whether the TIFF block of EXIF that begins at `tiff` has an orientation by which rows become columns (5 to 8). */
function isSideways(view: DataView, tiff: number): boolean {
  const little = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, little);
  const fields = view.getUint16(directory, little);
  for (let index = 0; index < fields; index += 1) {
    const field = directory + 2 + index * 12;
    if (view.getUint16(field, little) === 0x0112) return view.getUint16(field + 8, little) >= 5;
  }
  return false;
}
