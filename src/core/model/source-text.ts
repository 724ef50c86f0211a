import type { Position } from './problem.ts';

/** Why a file of the content folder could not be read as text, found by whoever read it. */
export type FileFault =
  | { readonly kind: 'symbolic-link' }
  | { readonly kind: 'not-utf8'; readonly at: Position; readonly byte: string }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** What a picture file holds, as told by its first bytes; `null` type: no raster format that browsers show. */
export interface RasterFacts {
  readonly type: 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif' | 'image/avif' | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly bytes: number;
}

/**
 * One file of the content folder, as it goes in at the one door. `path` is relative to the folder, with forward slashes
 * on every system. A text file carries its text (decoded UTF-8); a picture carries its facts; a file that could not be
 * read carries its fault, so that what refers to it is not reported a second time.
 */
export type SourceText =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly raster: RasterFacts }
  | { readonly path: string; readonly fault: FileFault };
