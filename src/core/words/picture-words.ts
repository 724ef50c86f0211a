export type PictureKind = 'timeline' | 'map' | 'chart';

/** What is said of pictures to take away, and in them. */
export interface PictureWords {
  /** Stands before the formats. */
  readonly save: string;
  readonly format: Readonly<Record<'svg' | 'png', string>>;
  /** What a format is a picture of, for those who hear it alone; holds its name. */
  saveAs(kind: PictureKind, format: string): string;
  /** The last line of a picture; the address where it is known. */
  source(site: string, address: string | null, licence: string): string;
  saved(file: string): string;
  readonly failed: string;
}
