import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rasterFacts } from './raster-facts.ts';

// Pictures of 7 by 5 pixels, written by libvips; the one that is turned is stored so and shown as 5 by 7.
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAcAAAAFCAIAAAAG+GGPAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEUlEQVQImWPgEpHDRAw0EgUAwO0INS7xYvgAAAAASUVORK5CYII=';
const jpeg =
  '/9j/2wBDAP//////////////////////////////////////////////////////////////////////////////////////2wBDAf//////////////////////////////////////////////////////////////////////////////////////wAARCAAFAAcDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAL/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AIAB/9k=';
const progressiveFrame = '/9j/wgARCAAFAAcDASIAAhEBAxEB';
const webpLossy = 'UklGRigAAABXRUJQVlA4IBwAAABwAQCdASoHAAUADMDOJZQC/OF1AAD+6sxa7gAA';
const webpLossless = 'UklGRh4AAABXRUJQVlA4TBEAAAAvBgABAAdQiirUo/+BiOh/AAA=';
const webpExtended =
  'UklGRkwAAABXRUJQVlA4WAoAAAAQAAAABgAABAAAQUxQSAoAAAABB1DAiAhERP8DVlA4IBwAAABwAQCdASoHAAUADMDOJZQC/OF1AAD+6sxa7gAA';
const gif = 'R0lGODlhBwAFAIAAAExpcQoUHiH5BAUAAAAALAAAAAAHAAUAAAIFjI+puwUAOw==';
const avif =
  'AAAAHGZ0eXBhdmlmAAAAAG1pZjFhdmlmbWlhZgAAANZtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAACJpbG9jAAAAAERAAAEAAQAAAAAA+gABAAAAAAAAAB4AAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABhdjAxAAAAAA5waXRtAAAAAAABAAAAVmlwcnAAAAA4aXBjbwAAAAxhdjFDgSACAAAAABRpc3BlAAAAAAAAAAcAAAAFAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAgMAAAAmbWRhdBIACgg4CLRpAQ0GkDIQH/JihOAAFgAAkDWOPH6xdw==';

const bytesOf = (base64: string): Buffer => Buffer.from(base64, 'base64');
const factsOf = (bytes: Uint8Array) => rasterFacts(bytes, bytes.length);

test.each([
  ['PNG', png, 'image/png'],
  ['JPEG', jpeg, 'image/jpeg'],
  ['progressive JPEG', progressiveFrame, 'image/jpeg'],
  ['lossy WebP', webpLossy, 'image/webp'],
  ['lossless WebP', webpLossless, 'image/webp'],
  ['extended WebP', webpExtended, 'image/webp'],
  ['GIF', gif, 'image/gif'],
  ['AVIF', avif, 'image/avif'],
])('a %s is known by its first bytes, with its size', (_, base64, type) => {
  const bytes = bytesOf(base64);
  expect(factsOf(bytes)).toEqual({ type, width: 7, height: 5, bytes: bytes.length });
});

/** EXIF with one field, the orientation, in either byte order, as the segment after a JPEG's first two bytes. */
function withOrientation(orientation: number, order: 'II' | 'MM'): Buffer {
  const tiff = order === 'II' ? [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0] : [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  const payload = Buffer.concat([Buffer.from('Exif\0\0'), Buffer.from(tiff), Buffer.alloc(4)]);
  const plain = bytesOf(jpeg);
  return Buffer.concat([plain.subarray(0, 2), Buffer.from([0xff, 0xff, 0xe1, 0, payload.length + 2]), payload, plain.subarray(2)]);
}

test.each([1, 3, 4, 5, 6, 8])('a JPEG of orientation %i has the size at which browsers show it', (orientation) => {
  const shown = orientation >= 5 ? { width: 5, height: 7 } : { width: 7, height: 5 };
  expect(factsOf(withOrientation(orientation, 'II'))).toMatchObject(shown);
  expect(factsOf(withOrientation(orientation, 'MM'))).toMatchObject(shown);
});

test('an AVIF that is turned by a quarter has the size at which browsers show it', () => {
  const bytes = bytesOf(avif);
  const pixi = bytes.indexOf('pixi');
  // In place of the third property: a rotation by one quarter, and padding.
  const turnedOnce = Buffer.concat([
    bytes.subarray(0, pixi - 4),
    Buffer.from([0, 0, 0, 16]),
    Buffer.from('irot'),
    Buffer.from([1, 0, 0, 0, 0, 0, 0, 0]),
    bytes.subarray(pixi + 12),
  ]);
  expect(factsOf(turnedOnce)).toMatchObject({ type: 'image/avif', width: 5, height: 7 });
});

test.each([
  ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a text', Buffer.from('GIF of a tank')],
  ['nothing', Buffer.alloc(0)],
  ['a HEIC picture', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')],
  ['a WAV sound', Buffer.from('RIFF\0\0\0\0WAVEfmt ', 'latin1')],
])('%s is no raster picture', (_, bytes) => {
  expect(factsOf(bytes)).toEqual({ type: null, width: null, height: null, bytes: bytes.length });
});

test('a picture that is cut off before its size keeps its type', () => {
  for (const base64 of [png, jpeg, webpLossy, gif, avif]) {
    const whole = bytesOf(base64);
    const cut = rasterFacts(whole.subarray(0, base64 === gif || base64 === png ? 9 : 24), whole.length);
    expect(cut).toEqual({ type: factsOf(whole).type, width: null, height: null, bytes: whole.length });
  }
});

test('a picture of no width has no size', () => {
  const bytes = bytesOf(png);
  bytes.writeUInt32BE(0, 16);
  expect(factsOf(bytes)).toMatchObject({ type: 'image/png', width: null, height: null });
});

test('damaged pictures are answered, not thrown over', () => {
  const damaged = fc.record({
    bytes: fc.constantFrom(...[png, jpeg, webpLossy, webpLossless, webpExtended, gif, avif].map(bytesOf)),
    changes: fc.array(fc.tuple(fc.nat(300), fc.nat(255)), { maxLength: 12 }),
    length: fc.nat(300),
  });
  fc.assert(
    fc.property(damaged, ({ bytes, changes, length }) => {
      const copy = Buffer.from(bytes.subarray(0, length));
      for (const [at, value] of changes) if (at < copy.length) copy[at] = value;
      const { width, height } = factsOf(copy);
      expect(width === null).toBe(height === null);
    }),
    { numRuns: 2000 },
  );
});
