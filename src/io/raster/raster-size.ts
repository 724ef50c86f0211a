/** Width and height in pixels, as a browser shows the picture. */
export interface RasterSize {
  readonly width: number;
  readonly height: number;
}

export const turned = ({ width, height }: RasterSize): RasterSize => ({ width: height, height: width });

/** Four characters of a file's tags and box names. */
export const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));
