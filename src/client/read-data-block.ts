/** Where a data block is looked for: a document, or what stands for one. */
export interface Blocks {
  readonly getElementById: (id: string) => { readonly textContent: string | null } | null;
}

/** What a data block says of itself: what it is, and by which rules it was written. */
export interface DataHead {
  readonly format: string;
  readonly version: number;
}

/**
 * What the page hands to its script in the element with that id, as JSON. Null where it hands over nothing, or another
 * format or version: a page that was kept or copied may meet a script of another build, and is then left as it is.
 */
export function readDataBlock<Data extends DataHead>(page: Blocks, id: string, { format, version }: DataHead): Data | null {
  try {
    const value = JSON.parse(page.getElementById(id)?.textContent ?? '') as Partial<Data> | null;
    return value?.format === format && value.version === version ? (value as Data) : null;
  } catch {
    return null;
  }
}
